#pragma once

#include "model/analysis/textfinder.h"
#include "views/common/idlereading.h"

/// Finds text in an open debate. Reads the debate in idle moments, or what is left when first asked, and then follows
/// it.
class TextSearch : public QObject {
    Q_OBJECT
public:
    /// @param debate  must outlive it.
    explicit TextSearch(OpenDebate& debate, QObject* parent = nullptr);

    std::vector<TextHit> find(const QString& query, int most);

private:
    OpenDebate& m_debate;
    TextFinder m_finder;
    IdleReading m_reading;
};
