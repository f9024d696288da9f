#pragma once

#include "model/debate/result.h"
#include "model/formats/textposition.h"

#include <QJsonObject>
#include <QStringList>

#include <vector>

/// A JSON object as it was written: its values, and where in the text each one stands.
class JsonText {
public:
    /**
     * Reads UTF-8, or UTF-16 and UTF-32 that show it at their start.
     *
     * @error  more than 64 MB, nested deeper than 1,024 levels, not JSON (with line and column), not an object, or a
     * key that comes twice in one object, where other readers would drop one of the two without a word.
     */
    static Result<JsonText> parse(const QByteArray& bytes);

    const QJsonObject& root() const { return m_root; }

    /// Where the values that these steps lead to begin, or the nearest ones around them that exist. Cost: one walk
    /// over the text.
    std::vector<TextPosition> positionsOf(const std::vector<QStringList>& paths) const;

private:
    JsonText(QByteArray utf8, QJsonObject root)
        : m_utf8(std::move(utf8))
        , m_root(std::move(root))
    {
    }

    QByteArray m_utf8;
    QJsonObject m_root;
};
