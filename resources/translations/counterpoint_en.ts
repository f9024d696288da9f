<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DebateFile</name>
    <message numerus="yes">
        <source>This is a repaired copy: %n records could be read.</source>
        <translation>
            <numerusform>This is a repaired copy: %n record could be read.</numerusform>
            <numerusform>This is a repaired copy: %n records could be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Some are missing, and %n others were left out because they refer to those. What was read may be older or damaged too: compare it with an earlier version.</source>
        <translation>
            <numerusform>Some are missing, and %n other was left out because it refers to those. What was read may be older or damaged too: compare it with an earlier version.</numerusform>
            <numerusform>Some are missing, and %n others were left out because they refer to those. What was read may be older or damaged too: compare it with an earlier version.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Information</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapActions</name>
    <message numerus="yes">
        <source>Delete %n Item(s)</source>
        <translation>
            <numerusform>Delete %n Item</numerusform>
            <numerusform>Delete %n Items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n Card(s)</source>
        <translation>
            <numerusform>Move %n Card</numerusform>
            <numerusform>Move %n Cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Obstacles</name>
    <message numerus="yes">
        <source>Select %n claims first.</source>
        <translation>
            <numerusform>Select %n claim first.</numerusform>
            <numerusform>Select %n claims first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select %n reasons or objections first: click on their lines.</source>
        <translation>
            <numerusform>Select %n reason or objection first: click on its line.</numerusform>
            <numerusform>Select %n reasons or objections first: click on their lines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message numerus="yes">
        <source>%n times, last by %1</source>
        <translation>
            <numerusform>once, by %1</numerusform>
            <numerusform>%n times, last by %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps on this machine</source>
        <translation>
            <numerusform>%n step on this machine</numerusform>
            <numerusform>%n steps on this machine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from elsewhere</source>
        <translation>
            <numerusform>%n from elsewhere</numerusform>
            <numerusform>%n from elsewhere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The map would take more than %n page(s).</source>
        <translation>
            <numerusform>The map would take more than %n page.</numerusform>
            <numerusform>The map would take more than %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Map of a debate with %n card(s): claims, and the reasons and objections between them.</source>
        <translation>
            <numerusform>Map of a debate with %n card: claims, and the reasons and objections between them.</numerusform>
            <numerusform>Map of a debate with %n cards: claims, and the reasons and objections between them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s)</source>
        <translation>
            <numerusform>%n reason</numerusform>
            <numerusform>%n reasons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s)</source>
        <translation>
            <numerusform>%n objection</numerusform>
            <numerusform>%n objections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n quotation</numerusform>
            <numerusform>%n quotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>question with %n answer(s)</source>
        <translation>
            <numerusform>question with %n answer</numerusform>
            <numerusform>question with %n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n claims are hidden. Show All</source>
        <translation>
            <numerusform>%n claim is hidden. Show All</numerusform>
            <numerusform>%n claims are hidden. Show All</numerusform>
        </translation>
    </message>
</context>
</TS>
