#pragma once

#include <QString>

#include <vector>

/// A passage that a node was made from, in code points, `end` exclusive.
struct AifMark {
    QString node; ///< its id
    int start = 0;
    int end = 0;
};

/// A text as people read it, and where OVA marked passages in it.
struct AifText {
    QString text;
    std::vector<AifMark> marks; ///< by where they end
    bool isHtml = false;
};

/**
 * The words of what OVA keeps of an analysed text: HTML, where a span with a node's id is that node's passage. What has
 * no tags is plain text. Cost: linear; of what is nested too deep, the words alone.
 */
AifText aifTextOf(const QString& html);
