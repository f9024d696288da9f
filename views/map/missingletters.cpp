#include "views/map/missingletters.h"

#include "model/debate/codepoints.h"
#include "model/debate/sentences.h"

bool isMissingIn(const QFontMetricsF& font, char32_t letter)
{
    return letter > 0x7e && QChar::isPrint(letter) && !QChar::isSpace(letter)
        && QChar::category(letter) != QChar::Other_Format && !font.inFontUcs4(letter);
}

void MissingLetters::countIn(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); i += unitsAt(text, i)) {
        const char32_t letter = letterAt(text, i);
        if (letter <= 0x7e)
            continue;
        const auto [known, isNew] = m_known.try_emplace(letter, false);
        if (isNew)
            known->second = isMissingIn(m_font, letter);
        m_count += known->second ? 1 : 0;
    }
}

QStringList MissingLetters::notices() const
{
    if (m_count == 0)
        return {};
    return {Sentences::tr("Letters that no font of this machine has, and that are boxes therefore: %1.").arg(m_count)};
}
