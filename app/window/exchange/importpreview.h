#pragma once

#include "app/exchange/joining.h"
#include "views/common/latestwork.h"

#include <QDialog>

#include <memory>

class ArrivalDetails;
class ArrivalList;
class ImportForm;
class QCheckBox;
class QLabel;
class QPushButton;
class QRadioButton;

using Arrivals = std::shared_ptr<const std::vector<Arrival>>;

/// What was decided about an import.
struct ImportPlan {
    Arrivals arrivals; ///< as they were read with the answers given
    bool isIntoThis = false; ///< the window's debate; else a new one
    JoiningWishes joining = {};
};

/**
 * Shows what an import would bring before anything is changed: each file with what comes of it or why it cannot be
 * read, what the files ask, and into which debate it goes. Whatever is chosen is tried at once, beside the window.
 */
class ImportPreview : public QDialog {
    Q_OBJECT
public:
    /// @param receiver  the window's debate; null: there is none that may be edited.
    ImportPreview(std::vector<ImportInput> inputs, Arrivals arrivals, std::shared_ptr<const Debate> receiver,
        bool isIntoThis, QWidget* parent);

    bool isReady() const { return !m_work.isRunning(); }

signals:
    void decided(const ImportPlan& plan);

private:
    void build();
    QWidget* makeQuestions();
    QWidget* makeWhere();
    QWidget* makeButtons();
    void tryOut();
    void take(const Arrivals& arrivals, const std::shared_ptr<const Result<Joining>>& joining);
    void showCurrent();
    JoiningWishes joiningWishes() const;
    QString summary() const;
    void decide();

    std::vector<ImportInput> m_inputs;
    Arrivals m_arrivals;
    std::shared_ptr<const Debate> m_receiver;
    std::shared_ptr<const Result<Joining>> m_joining; ///< null while it is not known
    ImportAnswers m_answers; ///< that the arrivals were read with
    LatestWork m_work;
    QLabel* m_summary;
    ArrivalList* m_list;
    ArrivalDetails* m_details;
    ImportForm* m_form;
    QRadioButton* m_here;
    QRadioButton* m_new;
    QCheckBox* m_match;
    QCheckBox* m_topics; ///< of several files
    QPushButton* m_import = nullptr;
};
