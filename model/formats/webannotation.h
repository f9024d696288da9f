#pragma once

#include "model/formats/report.h"

/**
 * Reads annotations of the W3C Web Annotation Data Model (Recommendation of 23 February 2017): one annotation, a page
 * of them, or a collection with its first page.
 *
 * What an annotation is about becomes a source with the target's address. A TextQuoteSelector becomes a quotation of a
 * text that holds no more than it and what is around it, unless settle() finds the whole text, with the annotation's id
 * and the words of its bodies as a note. All else that is said, by whom and when as well, is in the report as lost:
 * once for each name of a member, with the number of its uses.
 *
 * Pages that are named by their address alone are in the report as lost: nothing is fetched.
 *
 * @error  not JSON (with line and column), a bare list, or against the model: no context or type, several ids, no
 * target, dates that are none, addresses that are none, selectors without what they need; each with its place.
 */
Result<Imported> readWebAnnotations(const QByteArray& bytes);

/// Quotations as annotations, each with a TextQuoteSelector and, unless its text was put together from quotations, a
/// TextPositionSelector in Unicode code points.
Exported writeWebAnnotations(const Debate& debate);

/// Whether the id is one that writeWebAnnotations() made up.
bool isOwnAnnotation(const QString& id);

bool looksLikeWebAnnotation(QByteArrayView start);

/**
 * Moves quotations that were read into the texts that the receiver has of the same address, or, if it has none of it,
 * into the one text that has the quotation and what is around it, at least 40 characters, just once. The texts that
 * they came with are left out. A quotation that is found in several places, or nowhere, stays in its own text, with a
 * remark.
 */
Imported settled(const Debate& receiver, Imported imported);
