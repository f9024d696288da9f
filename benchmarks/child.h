#pragma once

#include <QByteArray>
#include <QStringList>

/// What a program that has ended took.
struct ChildRun {
    QByteArray output;
    double milliseconds = 0; ///< from its start to its end
    double megabytes = 0; ///< resident, at its peak
    int exitStatus = -1; ///< -1: it did not end by itself within the time
    bool isDone = false; ///< it started, ended by itself within the time, and said all was well
};

/// Runs a program to its end. @param input  what it reads on standard input. @param seconds  after which it is stopped.
ChildRun runChild(const QString& program, const QStringList& words, const QByteArray& input, int seconds);
