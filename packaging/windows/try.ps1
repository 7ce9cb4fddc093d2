# SPDX-License-Identifier: MIT
#
# packaging/windows/try.ps1 FOLDER: on Windows, installs for oneself what packaging/windows/build has
# made in FOLDER, lets the two installed terminal programs talk, looks at what was written to the
# registry, and removes it again. Nobody has run this yet.
param([Parameter(Mandatory)] [string] $Folder)
$ErrorActionPreference = 'Stop'

function Expect([bool] $Holds, [string] $What) {
    if (-not $Holds) { throw "Not so: $What" }
    Write-Output $What
}

$installer = Get-ChildItem $Folder -Filter 'talkstick-*-windows-x64.exe' | Select-Object -First 1
$place = Join-Path $env:LOCALAPPDATA 'Programs\Talkstick'
$ended = Start-Process $installer.FullName '/S', '/CurrentUser', '/NOFIREWALL' -Wait -PassThru
Expect ($ended.ExitCode -eq 0) 'The installer ended well.'
$command = (Get-Item 'HKCU:\Software\Classes\talkstick\shell\open\command').GetValue('')
Expect ($command -eq "`"$place\talkstick.exe`" --url `"%1`"") 'Invitations open in Talkstick.'

$cli = Join-Path $place 'talkstick-cli.exe'
Expect ((& $cli --version) -match '^talkstick-cli ') 'The terminal program starts.'
$profiles = Join-Path $env:TEMP 'talkstick-try'
$host_ = Start-Process $cli 'host', '--accept', 'all', '--json', '--profile', "$profiles\host" `
    -PassThru -RedirectStandardInput (New-Item "$profiles\answers.txt" -Force -Value "two`n").FullName `
    -RedirectStandardOutput "$profiles\heard.txt"
'one' | & $cli join localhost --json --profile "$profiles\join" | Tee-Object -Variable said
$host_.WaitForExit(30000) | Out-Null
Expect (($said -join "`n") -match '"text":"two"') 'The joiner heard the answer.'
Expect ((Get-Content "$profiles\heard.txt" -Raw) -match '"text":"one"') 'The host heard the turn.'

$window = Start-Process (Join-Path $place 'talkstick.exe') '--profile', "$profiles\window" -PassThru
foreach ($try in 1..100) {
    $window.Refresh()
    if ($window.MainWindowTitle) { break }
    Start-Sleep -Milliseconds 200
}
Expect ($window.MainWindowTitle -match 'Talkstick') 'The window opens.'
$window.Kill()
$window.WaitForExit()

# It copies itself elsewhere to remove itself, unless it is told where it is.
$ended = Start-Process "$place\uninstall.exe" '/CurrentUser', '/S', "_?=$place" -Wait -PassThru
Expect ($ended.ExitCode -eq 0) 'The uninstaller ended well.'
Expect (-not (Test-Path "$place\talkstick.exe")) 'The programs are gone.'
Expect (-not (Test-Path 'HKCU:\Software\Classes\talkstick')) 'The scheme is gone.'
