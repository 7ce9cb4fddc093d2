<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Band</name>
    <message numerus="yes">
        <source>Trying %n addresses…</source>
        <comment>more than one</comment>
        <translation>
            <numerusform>Trying %n address…</numerusform>
            <numerusform>Trying %n addresses…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>Next try in %n&#xa0;min</numerusform>
            <numerusform>Next try in %n&#xa0;min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Elapsed</name>
    <message numerus="yes">
        <source>%n min</source>
        <comment>for so many minutes</comment>
        <translation>
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>for so many hours</comment>
        <translation>
            <numerusform>%n&#xa0;h</numerusform>
            <numerusform>%n&#xa0;h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>for so many days</comment>
        <translation>
            <numerusform>%n&#xa0;day</numerusform>
            <numerusform>%n&#xa0;days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptConversation</name>
    <message numerus="yes">
        <source>%n turns</source>
        <comment>more than one</comment>
        <translation>
            <numerusform>%n turn</numerusform>
            <numerusform>%n turns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message numerus="yes">
        <source>%n conversations are still going on.</source>
        <comment>more than one</comment>
        <translation>
            <numerusform>%n conversation is still going on.</numerusform>
            <numerusform>%n conversations are still going on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If you quit, you leave. Nothing is kept of %n conversations: what was said in them will be gone.</source>
        <comment>more than one</comment>
        <translation>
            <numerusform>If you quit, you leave. Nothing is kept of %n conversation: what was said in it will be gone.</numerusform>
            <numerusform>If you quit, you leave. Nothing is kept of %n conversations: what was said in them will be gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is kept of %n conversations.</source>
        <comment>more than one</comment>
        <translation>
            <numerusform>Nothing is kept of %n conversation.</numerusform>
            <numerusform>Nothing is kept of %n conversations.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>Talkstick: your turn in %n conversations</source>
        <comment>more than one</comment>
        <translation>
            <numerusform>Talkstick: your turn in %n conversation</numerusform>
            <numerusform>Talkstick: your turn in %n conversations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talkstick::cli::HistoryProgram</name>
    <message numerus="yes">
        <source>The ids of %n conversations begin with %1.</source>
        <comment>more than one</comment>
        <translation>
            <numerusform>The id of %n conversation begins with %1.</numerusform>
            <numerusform>The ids of %n conversations begin with %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talkstick::model::SocketEventsModel</name>
    <message numerus="yes">
        <source>%n B</source>
        <comment>sent or received</comment>
        <translation>
            <numerusform>%n B</numerusform>
            <numerusform>%n B</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talkstick::model::TranscriptExport</name>
    <message numerus="yes">
        <source>%n turns cannot be read any more and are missing.</source>
        <comment>more than one</comment>
        <translation>
            <numerusform>%n turn cannot be read any more and is missing.</numerusform>
            <numerusform>%n turns cannot be read any more and are missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talkstick::ui::BelowButton</name>
    <message numerus="yes">
        <source>%n new below</source>
        <comment>more than one turn</comment>
        <translation>
            <numerusform>%n new below</numerusform>
            <numerusform>%n new below</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>talkstick::ui::KnockBar</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>at the door</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
