(function () {
  var form = document.getElementById('search');
  var field = document.getElementById('words');
  var told = document.getElementById('found');
  var parts = Array.prototype.slice.call(document.querySelectorAll('main .entry, main p, main blockquote, main tbody tr'))
    .filter(function (part) { return !part.parentNode.closest('.entry, blockquote, td'); });
  function folded(text) { return text.normalize('NFD').replace(/[\u0300-\u036f\p{Default_Ignorable_Code_Point}]/gu, '').toLowerCase(); }
  var texts = parts.map(function (part) { return folded(part.textContent); });
  function search() {
    var words = folded(field.value).split(/\s+/).filter(Boolean);
    var count = 0;
    document.querySelectorAll('main details').forEach(function (fold) {
      if (words.length) fold.open = true;
      fold.classList.toggle('away', !!words.length);
    });
    parts.forEach(function (part, index) {
      var fits = words.every(function (word) { return texts[index].indexOf(word) !== -1; });
      part.classList.toggle('away', !fits);
      if (!fits) return;
      count += 1;
      var fold = part.closest('details');
      if (fold) fold.classList.remove('away');
    });
    told.textContent = words.length ? told.dataset.words.replace('%1', count) : '';
  }
  form.hidden = false;
  form.addEventListener('submit', function (event) { event.preventDefault(); });
  field.addEventListener('input', search);
  window.addEventListener('hashchange', function () {
    var goal = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    var fold = goal ? goal.closest('details') : null;
    if (fold) fold.open = true;
  });
  window.addEventListener('beforeprint', function () {
    document.querySelectorAll('details').forEach(function (fold) { fold.open = true; });
  });
}());
