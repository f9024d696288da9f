#pragma once

#include "model/debate/editing/hops.h"
#include "model/debate/opendebate.h"
#include "views/trace/endfield.h"

#include <QDialog>

class QComboBox;
class QGridLayout;
class QLabel;

/// A whole chain, a line for each hop: "A quotes B, who cites C". Return in the last line begins another.
class ChainDialog : public QDialog {
    Q_OBJECT
public:
    /// @param debate  must outlive it. @param start  a source or passage; none: it is asked for.
    ChainDialog(OpenDebate& debate, std::optional<CitationEnd> start, QWidget* parent);

    void addLine();
    void accept() override;

signals:
    void done();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Line {
        QComboBox* kind;
        EndField* to;
        QComboBox* state;
        QLineEdit* locator;
    };

    void build();
    std::vector<ChainStep> steps() const;
    void tell(const QString& sentence);

    OpenDebate& m_debate;
    HopEnds m_ends;
    EndField* m_start;
    QGridLayout* m_grid = nullptr;
    std::vector<Line> m_lines;
    QLabel* m_notice;
};

/// All kinds of hops, or all outcomes of looking one up, to choose from; the data of an item is its number.
QComboBox* makeKindChoice();
QComboBox* makeVerificationChoice();
