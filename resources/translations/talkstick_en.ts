<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
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
</TS>
