; SPDX-License-Identifier: MIT
;
; makensis -DVERSION=… -DLIST=folder -DICON=file -DOUTPUT=file installer.nsi, as windows/build does;
; LIST has the names of what is installed (installed.nsh) and removed (removed.nsh).
;
; talkstick-VERSION-windows-x64.exe [/S] [/AllUsers | /CurrentUser] [/NOFIREWALL] [/D=C:\folder]
;   /S            asks nothing
;   /AllUsers     for everybody on this computer, which needs an administrator
;   /CurrentUser  for oneself
;   /NOFIREWALL   leaves the firewall as it is; /FIREWALL would ask an administrator even with /S
;   /D            where to, as the last one and without quotation marks
; The uninstaller takes /S, too. What users keep stays: %LOCALAPPDATA%\talkstick.
Target amd64-unicode ; as the program; an older Windows says so itself
Unicode true
ManifestDPIAware true
SetCompressor /SOLID lzma
SetDateSave off
Name "Talkstick"
OutFile "${OUTPUT}"
BrandingText "Talkstick ${VERSION}"
RequestExecutionLevel user

!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Talkstick"
!define OWN_KEY "Software\Talkstick"
!define SCHEME_KEY "Software\Classes\talkstick"
!define PORT 8784
; By its path: cmd.exe would look in the current folder first, and this may be run as an administrator.
!define RULE '"$SYSDIR\netsh.exe" advfirewall firewall'

!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER
!define MULTIUSER_INSTALLMODE_FUNCTION chooseFolder
!define MULTIUSER_INSTALLMODE_UNFUNCTION un.chooseFolder
!define MULTIUSER_USE_PROGRAMFILES64
!include MultiUser.nsh
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include Sections.nsh

VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=0 "ProductName" "Talkstick"
VIAddVersionKey /LANG=0 "CompanyName" "The Talkstick authors"
VIAddVersionKey /LANG=0 "FileDescription" "Talkstick Setup"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "LegalCopyright" "2026 The Talkstick authors, MIT License"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_FUNCTION startAsUser
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Vietnamese"

LangString programs ${LANG_ENGLISH} "Talkstick"
LangString programs ${LANG_FRENCH} "Talkstick"
LangString programs ${LANG_VIETNAMESE} "Talkstick"
LangString firewall ${LANG_ENGLISH} "Let people call me (firewall, port ${PORT})"
LangString firewall ${LANG_FRENCH} "Laisser les autres m'appeler (pare-feu, port ${PORT})"
LangString firewall ${LANG_VIETNAMESE} "Cho người khác gọi tôi (tường lửa, cổng ${PORT})"
LangString aboutPrograms ${LANG_ENGLISH} "The program, and talkstick-cli for terminals."
LangString aboutPrograms ${LANG_FRENCH} "Le programme, et talkstick-cli pour les terminaux."
LangString aboutPrograms ${LANG_VIETNAMESE} "Chương trình, và talkstick-cli cho cửa sổ dòng lệnh."
LangString aboutFirewall ${LANG_ENGLISH} "A rule of Windows' firewall for Talkstick on port ${PORT}, without which nobody can join you. It goes when Talkstick is removed. An administrator has to agree."
LangString aboutFirewall ${LANG_FRENCH} "Une règle du pare-feu de Windows pour Talkstick sur le port ${PORT}, sans laquelle personne ne peut vous rejoindre. Elle part quand Talkstick est supprimé. Un administrateur doit l'accepter."
LangString aboutFirewall ${LANG_VIETNAMESE} "Một quy tắc tường lửa Windows cho Talkstick ở cổng ${PORT}; thiếu nó không ai tham gia với bạn được. Nó mất đi khi gỡ Talkstick. Cần quản trị viên đồng ý."
LangString running ${LANG_ENGLISH} "Talkstick is running. Please quit it, then try again."
LangString running ${LANG_FRENCH} "Talkstick est en cours d'exécution. Quittez-le, puis réessayez."
LangString running ${LANG_VIETNAMESE} "Talkstick đang chạy. Hãy thoát nó rồi thử lại."

Var given ; the folder that /D has named
Var netsh ; what cmd.exe is told

; Not %LOCALAPPDATA%\Talkstick, as would be usual: that is where conversations are kept.
!macro FOLDER_OF_MODE
    ${If} $given != ""
        StrCpy $INSTDIR $given
    ${Else}
        ReadRegStr $0 SHCTX "${OWN_KEY}" "Folder"
        ${If} $0 != ""
            StrCpy $INSTDIR $0
        ${ElseIf} $MultiUser.InstallMode == "AllUsers"
            StrCpy $INSTDIR "$PROGRAMFILES64\Talkstick"
        ${Else}
            StrCpy $INSTDIR "$LOCALAPPDATA\Programs\Talkstick"
        ${EndIf}
    ${EndIf}
!macroend

Function chooseFolder
    !insertmacro FOLDER_OF_MODE
FunctionEnd

Function un.chooseFolder
FunctionEnd

; A program that runs cannot be written over.
!macro EXPECT_CLOSED
    ${Do}
        ClearErrors
        ${IfNot} ${FileExists} "$INSTDIR\talkstick.exe"
            ${ExitDo}
        ${EndIf}
        FileOpen $0 "$INSTDIR\talkstick.exe" a
        ${IfNot} ${Errors}
            FileClose $0
            ${ExitDo}
        ${EndIf}
        MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(running)" /SD IDCANCEL IDRETRY +3
        SetErrorLevel 2
        Abort
    ${Loop}
!macroend

; As an administrator, who is asked for where one is not.
!macro RUN_NETSH
    UserInfo::GetAccountType
    Pop $0
    ${If} $0 == "Admin"
        nsExec::Exec '"$SYSDIR\cmd.exe" $netsh'
        Pop $0
    ${Else}
        ExecShellWait "runas" "$SYSDIR\cmd.exe" '$netsh' SW_HIDE
    ${EndIf}
!macroend

Function runNetsh
    !insertmacro RUN_NETSH
FunctionEnd

Function un.runNetsh
    !insertmacro RUN_NETSH
FunctionEnd

; Explorer starts it as the user, also if this is run by an administrator.
Function startAsUser
    Exec '"$WINDIR\explorer.exe" "$INSTDIR\talkstick.exe"'
FunctionEnd

Section "$(programs)" sectionPrograms
    SectionIn RO
    !insertmacro EXPECT_CLOSED
    !include "${LIST}/installed.nsh"
    SetOutPath "$INSTDIR"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortCut "$SMPROGRAMS\Talkstick.lnk" "$INSTDIR\talkstick.exe"

    WriteRegStr SHCTX "${OWN_KEY}" "Folder" "$INSTDIR"
    WriteRegStr SHCTX "${SCHEME_KEY}" "" "URL:Talkstick"
    WriteRegStr SHCTX "${SCHEME_KEY}" "URL Protocol" ""
    WriteRegStr SHCTX "${SCHEME_KEY}\DefaultIcon" "" '"$INSTDIR\talkstick.exe",0'
    WriteRegStr SHCTX "${SCHEME_KEY}\shell\open\command" "" '"$INSTDIR\talkstick.exe" --url "%1"'

    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayName" "Talkstick"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\talkstick.exe"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "Publisher" "The Talkstick authors"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" \
        '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" \
        '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
    WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" $0
    WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
    WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1
SectionEnd

Section "$(firewall)" sectionFirewall
    ; Both at once, for each may ask an administrator.
    StrCpy $netsh '/c "${RULE} add rule name="Talkstick" dir=in action=allow protocol=TCP \
localport=${PORT} program="$INSTDIR\talkstick.exe" & ${RULE} add rule name="Talkstick" dir=in \
action=allow protocol=TCP localport=${PORT} program="$INSTDIR\talkstick-cli.exe""'
    Call runNetsh
    WriteRegDWORD SHCTX "${OWN_KEY}" "Firewall" 1
SectionEnd

!insertmacro MUI_FUNCTION_DESCRIPTION_BEGIN
!insertmacro MUI_DESCRIPTION_TEXT ${sectionPrograms} "$(aboutPrograms)"
!insertmacro MUI_DESCRIPTION_TEXT ${sectionFirewall} "$(aboutFirewall)"
!insertmacro MUI_FUNCTION_DESCRIPTION_END

Function .onInit
    SetRegView 64
    StrCpy $given $INSTDIR
    !insertmacro MULTIUSER_INIT
    ${GetParameters} $1
    ClearErrors
    ${GetOptions} $1 "/NOFIREWALL" $0
    ${IfNot} ${Errors}
        !insertmacro UnselectSection ${sectionFirewall}
    ${ElseIf} ${Silent}
        ; Nobody is there to agree, unless that was done when this was started.
        UserInfo::GetAccountType
        Pop $0
        ClearErrors
        ${GetOptions} $1 "/FIREWALL" $2
        ${If} $0 != "Admin"
        ${AndIf} ${Errors}
            !insertmacro UnselectSection ${sectionFirewall}
        ${EndIf}
    ${EndIf}
FunctionEnd

Function un.onInit
    SetRegView 64
    !insertmacro MULTIUSER_UNINIT
FunctionEnd

; What was put there and nothing else: somebody may have chosen a folder with other things in it.
Section "Uninstall"
    !insertmacro EXPECT_CLOSED
    ReadRegDWORD $1 SHCTX "${OWN_KEY}" "Firewall"
    ${If} $1 == 1
        StrCpy $netsh '/c "${RULE} delete rule name="Talkstick" program="$INSTDIR\talkstick.exe" \
& ${RULE} delete rule name="Talkstick" program="$INSTDIR\talkstick-cli.exe""'
        Call un.runNetsh
    ${EndIf}
    ; Another installation, for somebody else, may have the scheme.
    ReadRegStr $0 SHCTX "${SCHEME_KEY}\shell\open\command" ""
    ${If} $0 == '"$INSTDIR\talkstick.exe" --url "%1"'
        DeleteRegKey SHCTX "${SCHEME_KEY}"
    ${EndIf}
    Delete "$SMPROGRAMS\Talkstick.lnk"
    DeleteRegKey SHCTX "${UNINSTALL_KEY}"
    DeleteRegKey SHCTX "${OWN_KEY}"
    ; The program writes this if it is to start when one logs in.
    DeleteRegValue HKCU "Software\Microsoft\Windows\CurrentVersion\Run" "Talkstick"
    Delete "$INSTDIR\uninstall.exe"
    !include "${LIST}/removed.nsh"
    RMDir "$INSTDIR"
SectionEnd
