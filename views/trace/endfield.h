#pragma once

#include "model/debate/debate.h"

#include <QLineEdit>

class QStandardItemModel;

/// The sources and passages of a debate by name, to choose an end of a hop from.
struct HopEnds {
    struct End {
        QString name;
        CitationEnd end;
    };

    explicit HopEnds(const Debate& debate);

    QString nameOf(const Debate& debate, CitationEnd end) const;

    std::vector<End> all; ///< sources first; each name once
};

/// A line in which a source or a passage is chosen by a few letters of its name. Any other words name a new source.
class EndField : public QLineEdit {
    Q_OBJECT
public:
    explicit EndField(const HopEnds& ends, QWidget* parent = nullptr);

    std::variant<SourceId, ExcerptId, QString> end() const;

private:
    const HopEnds& m_ends;
};
