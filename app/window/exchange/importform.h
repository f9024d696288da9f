#pragma once

#include "app/exchange/inputreading.h"

#include <QWidget>

class QComboBox;
class QGridLayout;

/// What the inputs of an import ask, each question once, with the likeliest answer chosen and, where the file has
/// some, the first of what the question is about.
class ImportForm : public QWidget {
    Q_OBJECT
public:
    explicit ImportForm(QWidget* parent = nullptr);

    /// An answer that one input of several knows is offered for all, but for questions about one file. What was chosen
    /// before stays chosen where it is still an answer.
    void ask(const std::vector<Arrival>& arrivals);
    bool isEmpty() const { return m_asked.empty(); }

    ImportAnswers answers() const; ///< those that were chosen by hand, also where another one has ruled them out

signals:
    void answered();

private:
    /// A question as it is shown.
    struct Asked {
        ImportQuestion question; ///< its key is the answer's
        QString file; ///< that it is about, where several are asked about
    };

    static std::vector<Asked> askedBy(const std::vector<Arrival>& arrivals);
    static QStringList signatureOf(const std::vector<Asked>& asked);
    void build();
    void addRow(const Asked& asked);
    QComboBox* makeChoice(const ImportQuestion& question);

    QGridLayout* m_grid;
    std::vector<Asked> m_asked;
    ImportAnswers m_chosen;
};
