#pragma once

#include <QCoreApplication>
#include <QString>

/// Translations for sentences that free functions of the model make: `Sentences::tr("…")`.
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

/// Text of a debate as part of a sentence of ours: within quotation marks, cut after `longest` UTF-16 units, control
/// characters shown as the replacement character, and isolated so that its direction leaves ours alone.
QString quoted(const QString& text, qsizetype longest = 80);

/// The same for many texts: the marks of the language are looked up once.
class Quoting {
public:
    Quoting();
    QString operator()(const QString& text, qsizetype longest = 80) const; ///< quoted()

private:
    QString m_before;
    QString m_after;
};

/// What a claim or a passage says, within a sentence: as quoted(), without the full stop at its end, since the sentence
/// goes on or ends with its own.
QString quotedWords(const QString& text, qsizetype longest = 80);

/// As quoted(), without quotation marks.
QString isolated(const QString& text, qsizetype longest = 80);
