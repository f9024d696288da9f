#pragma once

#include "model/analysis/review.h"
#include "model/debate/opendebate.h"
#include "views/common/theme.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTimer;
class ReviewRunner;

/// What somebody should look at, found anew after each edit beside the window's own work: with why, what to do, the way
/// there, and the means to set it aside with a note.
class ReviewPanel : public QWidget {
    Q_OBJECT
public:
    /// @param debate  must outlive it.
    explicit ReviewPanel(OpenDebate& debate, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    const Review& review() const { return *m_review; }
    QString summary() const; ///< "Review: Circular support (3) · No source (12)"
    void cancel();

signals:
    void reviewed();
    void message(const QString& sentence);
    void followed(const Finding& finding);

private:
    void build();
    class QBoxLayout* makeDismissal();
    void note(const Changes& changes);
    void start();
    void take(const std::shared_ptr<const Review>& review);
    void list();
    void listChecks();
    bool isListed(const Finding& finding) const;
    void tell();
    const Finding* current() const;
    void setAside();
    void bring();
    void perform(const QString& label, const Result<Edits>& edits);

    OpenDebate& m_debate;
    ReviewRunner* m_runner;
    QTimer* m_later;
    std::shared_ptr<const Review> m_review = std::make_shared<const Review>();
    Changes m_changes; ///< since the last review was started
    QString m_chosen; ///< the id of the finding that is current, or was before it was no longer found
    std::vector<std::size_t> m_listed; ///< by line, places among the findings
    QComboBox* m_checks;
    QCheckBox* m_showsDismissed;
    QListWidget* m_list;
    QLabel* m_state;
    QPushButton* m_cancel;
    QLabel* m_about;
    QLineEdit* m_note;
    QPushButton* m_go;
    QPushButton* m_dismiss;
    QPushButton* m_bring;
    Theme m_theme = Theme::light();
    bool m_isStopped = false;
};
