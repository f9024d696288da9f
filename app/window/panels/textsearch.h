#pragma once

#include "model/analysis/textfinder.h"
#include "model/debate/opendebate.h"

#include <optional>

/// Finds text in an open debate. Reads the debate when first asked, and then follows it.
class TextSearch : public QObject {
    Q_OBJECT
public:
    /// @param debate  must outlive it.
    explicit TextSearch(OpenDebate& debate, QObject* parent = nullptr);

    std::vector<TextHit> find(const QString& query, int most);

private:
    OpenDebate& m_debate;
    std::optional<TextFinder> m_finder;
};
