#pragma once

#include "model/formats/jsonpath.h"
#include "model/formats/jsontext.h"

/// What is wrong with a JSON text, in the order it was found; the first twenty are kept.
class JsonFaults {
public:
    explicit JsonFaults(const JsonText& text)
        : m_text(text)
    {
    }

    void add(const JsonPath& path, const QString& sentence);
    void addWrongType(const JsonPath& path, const QString& expected, const QJsonValue& found);

    bool areNone() const { return m_count == 0; }
    bool areEnough() const { return m_count >= mostKept; }

    /// The first fault with its place, and the others as advice.
    Error error() const;

private:
    static constexpr int mostKept = 20;

    struct Fault {
        QString name; ///< of the place
        QStringList steps; ///< to it
        QString sentence;
    };

    const JsonText& m_text;
    int m_count = 0;
    std::vector<Fault> m_kept;
};
