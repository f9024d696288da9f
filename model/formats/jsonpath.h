#pragma once

#include <QString>

#include <vector>

/// Where a value stands in a JSON text: a chain of steps on the stack, spelt out only when something is wrong there.
class JsonPath {
public:
    JsonPath() = default;
    JsonPath(const JsonPath& parent, QAnyStringView key)
        : m_parent(&parent)
        , m_key(key)
    {
    }
    JsonPath(const JsonPath& parent, qsizetype index)
        : m_parent(&parent)
        , m_index(index)
    {
    }
    JsonPath(const JsonPath&) = delete;

    /// The steps from the top: keys, and indices as decimal digits.
    QStringList steps() const;

    /// Such as `claims[12].topic`; keys that are no plain words in brackets and quotation marks.
    QString text() const;

private:
    bool isTop() const { return !m_parent; }

    const JsonPath* m_parent = nullptr;
    QAnyStringView m_key;
    qsizetype m_index = -1; ///< of an element of a list; -1 when this is a member of an object
};
