#pragma once

#include "model/debate/result.h"

#include <QByteArray>
#include <QString>

/// What a command says: its output, kept until it is known to be whole, and its messages, said at once.
class Console {
public:
    void print(const QString& text) { m_out += text.toUtf8(); }
    void printBytes(const QByteArray& bytes) { m_out += bytes; }

    /// A sentence on standard error.
    void say(const QString& sentence);

    /// Sends everything printed to standard output. @error of kind Output when that takes no more.
    Done flush();

private:
    QByteArray m_out;
};

/// A text made safe for a terminal: no control characters but line ends and tabs, no overriding of direction.
QString forTerminal(const QString& text);
