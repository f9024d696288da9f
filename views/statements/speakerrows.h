#pragma once

#include "model/debate/debate.h"
#include "views/search/pickitem.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;
class RecordLine;
struct Theme;

QString roleName(SpeakerRole role); ///< "speaker", "author", …

/// Who says something, and as what: a line each, found by a few letters or new. The last line is for one more.
class SpeakerRows : public QWidget {
    Q_OBJECT
public:
    /// @param source  finds stakeholders.
    explicit SpeakerRows(PickSource source, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void show(const Debate& debate, const std::vector<Speaker>& speakers);

    /// What the lines say; each name that nobody has is a new stakeholder, the same in all lines with it.
    std::vector<Speaker> speakers(const Debate& debate, std::vector<Stakeholder>& newcomers) const;

    QWidget* firstLine() const;

signals:
    void changed();

private:
    struct Row {
        RecordLine* name;
        QComboBox* role;
    };

    void addRow();
    void keepOneEmpty();

    PickSource m_source;
    QVBoxLayout* m_column;
    std::vector<Row> m_rows;
};
