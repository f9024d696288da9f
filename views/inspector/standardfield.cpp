#include "views/inspector/standardfield.h"

#include "views/common/plaintext.h"

#include <array>

namespace {

struct StandardWords {
    QString name;
    QString about;
};

/// In the order of ProofStandard.
std::array<StandardWords, 6> standards()
{
    return {{
        {StandardField::tr("as elsewhere (not set)"),
            StandardField::tr(
                "Like most claims: with reasons, once they outweigh the objections; without, while nothing objects")},
        {StandardField::tr("there is any reason"),
            StandardField::tr("One reason that holds is enough, whatever speaks against it (scintilla of "
                              "evidence)")},
        {StandardField::tr("reasons outweigh objections"),
            StandardField::tr("The strongest reason weighs more than the strongest objection "
                              "(preponderance of evidence)")},
        {StandardField::tr("reasons clearly outweigh them"),
            StandardField::tr(
                "The strongest reason is strong, and outweighs the strongest objection by far (clear and convincing)")},
        {StandardField::tr("no reasonable doubt is left"),
            StandardField::tr("Reasons clearly outweigh objections, and no objection weighs enough "
                              "to leave doubt (beyond reasonable doubt)")},
        {StandardField::tr("nothing speaks against it"),
            StandardField::tr("There is a reason that holds, and no objection that does (dialectical validity)")},
    }};
}

}

StandardField::StandardField(QWidget* parent)
    : SteadyBox(parent)
{
    for (const StandardWords& one : standards()) {
        addItem(one.name);
        setItemData(count() - 1, plainTip(one.about), Qt::ToolTipRole);
    }
    connect(this, &QComboBox::activated, this,
        [this](int index) { emit standardChosen(static_cast<ProofStandard>(index)); });
}

void StandardField::show(ProofStandard standard)
{
    setCurrentIndex(static_cast<int>(standard));
    setToolTip(currentData(Qt::ToolTipRole).toString());
}
