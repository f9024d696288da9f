#pragma once

#include "model/analysis/candidates.h"

#include <QHash>
#include <QStringList>

/// A word, or words, that often show an argument.
struct Indicator {
    QStringList words; ///< lower case, at least one
    IndicatorKind kind = IndicatorKind::Premise;
    bool isOnlyFirst = false; ///< counts only where a sentence begins
};

/// The indicators of one language, from its file in resources/indicators.
class Indicators {
public:
    static QStringList languages(); ///< English first
    static const Indicators& of(const QString& language); ///< none for a language that has no file

    /// Longer ones before shorter ones.
    const std::vector<Indicator>& beginningWith(QStringView word) const;

private:
    void read(const QString& language);
    void readLine(const QString& line);

    QHash<QString, std::vector<Indicator>> m_byFirstWord; ///< in lower case
    qsizetype m_longest = 0; ///< of those words
};
