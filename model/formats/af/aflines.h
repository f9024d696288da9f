#pragma once

#include "model/debate/result.h"

#include <QByteArray>

#include <optional>
#include <vector>

/// The lines of a text, counted from 1, without their ends (LF, CR LF or CR), spaces at their ends, and a byte order
/// mark.
class AfLines {
public:
    explicit AfLines(QByteArrayView text);

    /// The next line, or nothing at the end.
    std::optional<QByteArrayView> next();
    int number() const { return m_number; } ///< of the line that next() gave last

private:
    QByteArrayView m_rest;
    int m_number = 0;
};

/// The words of a line, which blanks divide.
std::vector<QByteArrayView> wordsIn(QByteArrayView line);

/// "Line 3: …"
Error wrongLine(int line, const QString& what);

/// What is wrong about an argument that was not declared.
QString undeclared(QByteArrayView name);

inline constexpr int mostArguments = 10'000'000; ///< so that a number in a file cannot ask for all memory
