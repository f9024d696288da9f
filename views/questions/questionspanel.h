#pragma once

#include "model/debate/opendebate.h"
#include "views/common/theme.h"
#include "views/questions/answers.h"

#include <QWidget>

class AnswerTree;
class LatestWork;
class PositionsState;
class QBoxLayout;
class QComboBox;
class QLabel;
class QPushButton;
class QTimer;

/// Questions about who holds what, answered in words with their evidence, beside the window's own work and anew after
/// each edit: what two sides share and what divides them, who contradicts themselves, who is made a straw man of.
class QuestionsPanel : public QWidget {
    Q_OBJECT
public:
    /// Both must outlive it.
    QuestionsPanel(OpenDebate& debate, PositionsState& state, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void ask(PositionQuestion question);
    const Answers& answers() const { return m_answers; }
    void cancel();

signals:
    void answered();
    void followed(RecordId record); ///< a claim, a statement, an inference or a stakeholder to be shown

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    QBoxLayout* makeChoices();
    void connectParts();
    void later();
    void start();
    void take(const Answers& answers);
    void setBusy(bool isBusy);
    void listSides();
    void tell();
    void chooseBoth();
    QuestionAsked asked() const;
    static SideKey keyOf(const QComboBox& sides);

    OpenDebate& m_debate;
    PositionsState& m_state;
    LatestWork* m_work;
    QTimer* m_later;
    QTimer* m_patience; ///< until it is said that it takes long
    QComboBox* m_question;
    QComboBox* m_first;
    QLabel* m_and;
    QComboBox* m_second;
    QLabel* m_what;
    QLabel* m_headline;
    QPushButton* m_cancel;
    AnswerTree* m_list;
    Answers m_answers;
    std::vector<StakeholderId> m_chosen; ///< as they were last taken over
    Theme m_theme = Theme::light();
};
