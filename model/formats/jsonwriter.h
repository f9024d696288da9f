#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QStringView>

/**
 * Writes JSON in the order it is told, indented by two spaces, ASCII outside texts and UTF-8 within them.
 *
 * QJsonDocument sorts keys and drops what UTF-8 cannot hold; here keys stay in their order, and a lone surrogate or a
 * control character is written as \u…, so that any QString survives. What comes out is always well-formed as long as
 * begins and ends are paired and each value of an object has its key.
 */
class JsonWriter {
public:
    explicit JsonWriter(QByteArray& out)
        : m_out(out)
    {
    }

    void beginObject() { open('{'); }
    void endObject() { close('}'); }
    void beginArray() { open('['); }
    void endArray() { close(']'); }

    void key(QAnyStringView name);

    void value(QStringView text);
    void value(const QString& text) { value(QStringView(text)); }
    void value(const char*) = delete;
    void value(bool truth);
    void value(int number) { value(static_cast<qint64>(number)); }
    void value(qint64 number);
    void value(double number); ///< what JSON cannot hold (infinite, not a number) becomes 0
    void value(const QJsonValue& json);

    template<class Value>
    void member(QAnyStringView name, const Value& itsValue)
    {
        key(name);
        value(itsValue);
    }

    /// Ends the text with a line end.
    void finish() { m_out += '\n'; }

private:
    void open(char bracket);
    void close(char bracket);
    char* room(qsizetype bytes);
    void beforeValue();
    void newLine();
    bool writePlain(QStringView text);
    void writeText(QStringView text);

    QByteArray& m_out;
    int m_depth = 0;
    bool m_isFirst = true; ///< nothing has been written in this object or list
    bool m_hasKey = false;
};
