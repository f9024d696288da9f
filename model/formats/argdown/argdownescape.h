#pragma once

#include <QJsonValue>
#include <QString>

/// What of a text Argdown can show: line breaks become spaces, NUL and halves of surrogate pairs go.
QString shownInArgdown(const QString& text);

/// A text that was shown, written so that the official parser reads exactly it. Signs are escaped only where they would
/// mean something, since people read and edit this.
QString escapedArgdown(const QString& shown);

/// The same as an editor of plain text shows it: without what it would take for the end of a line, or for nothing.
QString editableArgdown(QString text);

/// A title for brackets that end with `closing`: one line, without that bracket and without what a reference may not
/// begin with; may be empty.
QString argdownTitle(const QString& text, QChar closing);

/// A tag as "#name" or "#(its name)"; empty where Argdown has no way to say it.
QString argdownTag(const QString& name);

/// JSON as YAML in one line, without anything that ends the data of an Argdown element before its end.
QString flowYaml(const QJsonValue& value);
