#pragma once

#include <QByteArray>
#include <QString>

#include <sqlite3.h>

// Files of Discourse Network Analyzer, made as its versions make them: the same two documents and four statements.

namespace dnafiles {

inline void run(sqlite3* database, const QByteArray& sql)
{
    char* message = nullptr;
    if (sqlite3_exec(database, sql.constData(), nullptr, nullptr, &message) != SQLITE_OK)
        qFatal("%s: %s", message, sql.constData());
}

/// Runs statements in a new file.
inline void make(const QString& path, const QByteArray& sql)
{
    sqlite3* database = nullptr;
    if (sqlite3_open(path.toUtf8().constData(), &database) != SQLITE_OK)
        qFatal("cannot make %s", qPrintable(path));
    run(database, sql);
    sqlite3_close(database);
}

/// What both versions have alike.
inline QByteArray common(const QByteArray& version)
{
    return "CREATE TABLE SETTINGS(Property TEXT PRIMARY KEY, Value TEXT);"
           "INSERT INTO SETTINGS VALUES('version', '"
        + version
        + "');"
          "CREATE TABLE CODERS(ID INTEGER PRIMARY KEY, Name TEXT, Password TEXT);"
          "INSERT INTO CODERS VALUES(1, 'Admin', 'secret');"
          "CREATE TABLE DOCUMENTS(ID INTEGER PRIMARY KEY, Title TEXT NOT NULL, Text TEXT NOT NULL, Coder INTEGER, "
          "Author TEXT NOT NULL, Source TEXT NOT NULL, Section TEXT NOT NULL, Notes TEXT NOT NULL, Type TEXT NOT NULL, "
          "Date INTEGER NOT NULL);"
          "CREATE TABLE STATEMENTTYPES(ID INTEGER PRIMARY KEY, Label TEXT, Red INTEGER, Green INTEGER, Blue INTEGER);"
          "INSERT INTO STATEMENTTYPES VALUES(1, 'DNA Statement', 239, 208, 51), (2, 'Annotation', 1, 2, 3);"
          "CREATE TABLE VARIABLES(ID INTEGER PRIMARY KEY, Variable TEXT, DataType TEXT, StatementTypeId INTEGER);"
          "INSERT INTO VARIABLES VALUES(1, 'person', 'short text', 1), (2, 'organization', 'short text', 1), "
          "(3, 'concept', 'short text', 1), (4, 'agreement', 'boolean', 1), (5, 'note', 'long text', 2);"
          "CREATE TABLE STATEMENTS(ID INTEGER PRIMARY KEY, StatementTypeId INTEGER, DocumentId INTEGER, Start INTEGER, "
          "Stop INTEGER, Coder INTEGER);"
          // Places count UTF-16 units: the face before is two of them.
          "INSERT INTO STATEMENTS VALUES(1, 1, 1, 3, 23, 1), (2, 1, 1, 24, 40, 1), (3, 1, 2, 0, 9, 1), (4, 2, 2, 0, 9, 1);"
          "CREATE TABLE DATABOOLEAN(ID INTEGER PRIMARY KEY, StatementId INTEGER, VariableId INTEGER, Value INTEGER);"
          "INSERT INTO DATABOOLEAN VALUES(1, 1, 4, 1), (2, 2, 4, 0), (3, 3, 4, 1);"
          "CREATE TABLE DATAINTEGER(ID INTEGER PRIMARY KEY, StatementId INTEGER, VariableId INTEGER, Value INTEGER);"
          "CREATE TABLE DATALONGTEXT(ID INTEGER PRIMARY KEY, StatementId INTEGER, VariableId INTEGER, Value TEXT);"
          "INSERT INTO DATALONGTEXT VALUES(1, 4, 5, 'look again');"
          "CREATE TABLE REGEXES(Label TEXT PRIMARY KEY, Red INTEGER, Green INTEGER, Blue INTEGER);"
          "INSERT INTO REGEXES VALUES('carbon', 1, 2, 3);";
}

inline QByteArray documents(const char* first, const char* second)
{
    return QByteArray(
               "INSERT INTO DOCUMENTS VALUES(1, 'Hearing', '😀 Carbon must be taxed. Trade is not it.', 1, 'Clerk', "
               "'Senate', '109', 'a note', 'testimony', ")
        + first + "), (2, 'Letter', 'We agree.\r\nSincerely', 1, '', '', '', '', '', " + second + ");";
}

/// Version 3: values are entities, dates are seconds. 2005-01-26 and 2005-02-02.
inline QByteArray version3()
{
    return common("3.0.7") + documents("1106697600", "1107302400")
        + "CREATE TABLE ENTITIES(ID INTEGER PRIMARY KEY, VariableId INTEGER, Value TEXT, Red INTEGER, Green INTEGER, "
          "Blue INTEGER, ChildOf INTEGER);"
          "INSERT INTO ENTITIES VALUES(1, 1, '', 0, 0, 0, NULL), (2, 1, 'Joel', 255, 153, 0, NULL), "
          "(3, 1, 'Kateri', 0, 0, 0, NULL), (4, 2, 'Energy Inc.', 0, 204, 0, NULL), (5, 2, 'Alliance', 0, 0, 0, NULL), "
          "(6, 3, 'Tax carbon', 0, 0, 0, NULL), (7, 3, 'Trade permits', 0, 0, 0, NULL), (8, 3, 'Never said', 0, 0, 0, "
          "NULL);"
          "CREATE TABLE DATASHORTTEXT(ID INTEGER PRIMARY KEY, StatementId INTEGER, VariableId INTEGER, Entity INTEGER);"
          "INSERT INTO DATASHORTTEXT VALUES(1, 1, 1, 2), (2, 1, 2, 4), (3, 1, 3, 6), (4, 2, 1, 2), (5, 2, 2, 4), "
          "(6, 2, 3, 7), (7, 3, 1, 3), (8, 3, 2, 5), (9, 3, 3, 6);"
          "CREATE TABLE ATTRIBUTEVARIABLES(ID INTEGER PRIMARY KEY, VariableId INTEGER, AttributeVariable TEXT);"
          "INSERT INTO ATTRIBUTEVARIABLES VALUES(1, 2, 'Type'), (2, 2, 'Alias'), (3, 2, 'Notes');"
          "CREATE TABLE ATTRIBUTEVALUES(ID INTEGER PRIMARY KEY, EntityId INTEGER, AttributeVariableId INTEGER, "
          "AttributeValue TEXT);"
          "INSERT INTO ATTRIBUTEVALUES VALUES(1, 4, 1, 'Business'), (2, 4, 2, 'EI'), (3, 4, 3, ''), (4, 5, 1, 'NGO');";
}

/// Version 2: values are texts, dates milliseconds, the second being midnight in Berlin.
inline QByteArray version2()
{
    return common("2.0 beta 25") + documents("1106697600000", "1107298800000")
        + "CREATE TABLE DATASHORTTEXT(ID INTEGER PRIMARY KEY, StatementId INTEGER, VariableId INTEGER, StatementTypeId "
          "INTEGER, Value TEXT);"
          "INSERT INTO DATASHORTTEXT VALUES(1, 1, 1, 1, 'Joel'), (2, 1, 2, 1, 'Energy Inc.'), (3, 1, 3, 1, 'Tax carbon'), "
          "(4, 2, 1, 1, 'Joel'), (5, 2, 2, 1, 'Energy Inc.'), (6, 2, 3, 1, 'Trade permits'), (7, 3, 1, 1, 'Kateri'), "
          "(8, 3, 2, 1, 'Alliance'), (9, 3, 3, 1, 'Tax carbon');"
          "CREATE TABLE ATTRIBUTES(ID INTEGER PRIMARY KEY, VariableId INTEGER, Value TEXT, Red INTEGER, Green INTEGER, "
          "Blue INTEGER, Type TEXT, Alias TEXT, Notes TEXT, ChildOf INTEGER);"
          "INSERT INTO ATTRIBUTES VALUES(1, 1, 'Joel', 255, 153, 0, '', '', '', NULL), (2, 1, 'Kateri', 0, 0, 0, '', '', '', "
          "NULL), (3, 2, 'Energy Inc.', 0, 204, 0, 'Business', 'EI', '', NULL), (4, 2, 'Alliance', 0, 0, 0, 'NGO', '', '', "
          "NULL), (5, 3, 'Tax carbon', 0, 0, 0, '', '', '', NULL), (6, 3, 'Trade permits', 0, 0, 0, '', '', '', NULL), "
          "(7, 3, 'Never said', 0, 0, 0, '', '', '', NULL);"
          "CREATE TABLE STATEMENTLINKS(ID INTEGER PRIMARY KEY, SourceId INTEGER, TargetId INTEGER);"
          "INSERT INTO STATEMENTLINKS VALUES(1, 1, 2);";
}

}
