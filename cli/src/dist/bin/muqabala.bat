@echo off
rem Runs Muqabala with the Java of JAVA_HOME, or else the java on the PATH.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo muqabala: no Java 17 or later found; install one, or set JAVA_HOME to it 1>&2
  exit /b 2
)
"%JAVA%" -XX:+UseSerialGC -XX:-UsePerfData -Xshare:auto %MUQABALA_JAVA_OPTS% -cp "%~dp0..\lib\muqabala-cli.jar" io.github.muqabala.cli.Main %*
exit /b %errorlevel%
