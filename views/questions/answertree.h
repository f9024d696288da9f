#pragma once

#include "views/questions/answers.h"

#include <QColor>
#include <QTreeWidget>

/// Answers, each with its evidence under it. A click on a line of evidence or Return goes there; Return on an answer
/// unfolds it. An answer without evidence is itself the way to what it is about.
class AnswerTree : public QTreeWidget {
    Q_OBJECT
public:
    explicit AnswerTree(QWidget* parent = nullptr);

    void show(const std::vector<AnswerInWords>& answers);
    void setMuted(const QColor& colour); ///< of evidence

signals:
    void followed(RecordId record);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addAnswer(const AnswerInWords& answer, bool isUnfolded);
    void follow(const QTreeWidgetItem* item);
    void activate(QTreeWidgetItem* item);

    QColor m_muted;
};
