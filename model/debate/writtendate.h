#pragma once

#include <QString>

/// The date that a text is or begins with, as EDTF: "October 8, 2015", "8. Oktober 2015", "8 Oct 2015", "2015-10-08",
/// "2015/10/08", "08.10.2015", "October 2015". Empty when it is none, or when day and month could be taken for each
/// other.
QString writtenDate(QStringView text);

/// How many UTF-16 units of the text that date takes, 0 when there is none.
qsizetype writtenDateLength(QStringView text);
