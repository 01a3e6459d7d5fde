// The editors of a lesson's cells. Blazor says which there are; they tell it what was written, and ask it for help.
(() => {
  const vs = '/_content/BlazorMonaco/lib/monaco-editor/min/vs';
  const cells = new Map(); // the cell's id -> { editor, server, place, … }
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const theme = () => dark.matches ? 'workshop-dark' : 'vs';
  let loading;

  const load = () => loading ??= new Promise(done => {
    require.config({ paths: { vs } });
    require(['vs/editor/editor.main'], () => {
      dark.addEventListener('change', () => monaco.editor.setTheme(theme()));
      // Of its dark colours, two are too dark on a line that is marked.
      monaco.editor.defineTheme('workshop-dark', {
        base: 'vs-dark', inherit: true, colors: {},
        rules: [{ token: 'comment', foreground: '8fc07a' }, { token: 'keyword', foreground: '8cc0ff' }],
      });
      registerHelp();
      done();
    });
  });

  const cellOf = model => [...cells.values()].find(cell => cell.editor.getModel() === model);
  const ask = (model, kind, position) => {
    // A cell that leaves the page while it is asked gives no help, and no error.
    return cellOf(model)?.server
      .invokeMethodAsync('HelpAsync', kind, model.getValue(), position ? model.getOffsetAt(position) : 0)
      .catch(() => null);
  };
  const rangeOf = (model, part) =>
    monaco.Range.fromPositions(model.getPositionAt(part.start), model.getPositionAt(part.start + part.length));

  function registerHelp() {
    const kinds = monaco.languages.CompletionItemKind;
    monaco.languages.registerCompletionItemProvider('csharp', {
      triggerCharacters: ['.', ' ', '"'],
      provideCompletionItems: async (model, position, context) => {
        // A space asks only after "new", where it means something.
        const before = model.getLineContent(position.lineNumber).slice(0, position.column - 1);
        if (context.triggerCharacter === ' ' && !/\bnew $/.test(before)) { return { suggestions: [] }; }
        if (context.triggerCharacter === '"') { return { suggestions: [] }; }
        const found = await ask(model, 'complete', position) ?? [];
        return {
          suggestions: found.map(item => ({
            label: item.label, insertText: item.insert, filterText: item.filter, sortText: item.sort,
            kind: kinds[item.kind] ?? kinds.Text, range: rangeOf(model, item),
          })),
        };
      },
    });
    monaco.languages.registerSignatureHelpProvider('csharp', {
      signatureHelpTriggerCharacters: ['(', ','],
      signatureHelpRetriggerCharacters: [')'],
      provideSignatureHelp: async (model, position) => {
        const found = await ask(model, 'signature', position);
        return found && {
          value: {
            activeSignature: 0, activeParameter: found.active,
            signatures: found.all.map(one => ({
              label: one.label, parameters: one.parameters.map(label => ({ label })),
            })),
          },
          dispose() { },
        };
      },
    });
    monaco.languages.registerHoverProvider('csharp', {
      provideHover: async (model, position) => {
        const text = await ask(model, 'hover', position);
        return text && { contents: [{ value: '```csharp\n' + text + '\n```' }] };
      },
    });
  }

  async function check(cell) {
    const model = cell.editor.getModel();
    const version = model.getVersionId();
    cell.isChecked = true;
    const found = await ask(model, 'check') ?? [];
    if (!model.isDisposed() && version === model.getVersionId()) {
      monaco.editor.setModelMarkers(model, 'roslyn', found.map(remark => ({
        ...rangeOf(model, remark), message: remark.message, severity: monaco.MarkerSeverity.Error,
      })));
    }
  }

  function tell(cell) {
    clearTimeout(cell.timer);
    const source = cell.editor.getValue();
    if (source !== cell.told) {
      cell.told = source;
      return cell.server.invokeMethodAsync('Edited', source);
    }
  }

  function run(cell, goOn) {
    clearTimeout(cell.timer);
    cell.told = cell.editor.getValue();
    cell.server.invokeMethodAsync('Run', cell.told);
    if (goOn) {
      const ids = [...document.querySelectorAll('section.cell')].map(section => section.id);
      const next = cells.get(ids[ids.indexOf(cell.id) + 1]);
      next?.editor.focus();
      next?.place.closest('section').scrollIntoView({ block: 'nearest' });
    }
  }

  function fit(cell) {
    const height = cell.editor.getContentHeight();
    cell.place.style.height = `${height}px`;
    cell.editor.layout({ width: cell.place.clientWidth, height });
  }

  function create(host, server, id, source, number) {
    const place = host.querySelector('.monaco');
    const model = monaco.editor.createModel(source, 'csharp');
    model.setEOL(monaco.editor.EndOfLineSequence.LF);
    const editor = monaco.editor.create(place, {
      model, theme: theme(), minimap: { enabled: false }, scrollBeyondLastLine: false, fontSize: 14,
      lineNumbersMinChars: 3, glyphMargin: false, folding: false, renderLineHighlight: 'none', contextmenu: false,
      overviewRulerLanes: 0, hideCursorInOverviewRuler: true, padding: { top: 8, bottom: 8 },
      scrollbar: { alwaysConsumeMouseWheel: false, vertical: 'hidden' }, fixedOverflowWidgets: true,
      wordBasedSuggestions: false, quickSuggestions: { other: true, comments: false, strings: false },
      ariaLabel: `Code of cell ${number}. Shift+Enter runs it and goes on, Ctrl+Enter runs it, Escape leaves the editor.`,
    });
    const cell = { id, editor, server, place, told: source, marks: [] };
    cells.set(id, cell);
    const { KeyMod, KeyCode } = monaco;
    editor.addAction({ id: 'run-on', label: 'Run and go on', keybindings: [KeyMod.Shift | KeyCode.Enter], run: () => run(cell, true) });
    editor.addAction({ id: 'run', label: 'Run', keybindings: [KeyMod.CtrlCmd | KeyCode.Enter], run: () => run(cell, false) });
    editor.addAction({
      id: 'leave', label: 'Leave the editor', keybindings: [KeyCode.Escape],
      precondition: '!suggestWidgetVisible && !parameterHintsVisible && !findWidgetVisible && !editorHasSelection',
      run: () => document.getElementById(`run-${id}`)?.focus(),
    });
    editor.onDidContentSizeChange(() => fit(cell));
    editor.onDidBlurEditorText(() => tell(cell));
    editor.onDidFocusEditorText(() => check(cell));
    editor.onDidChangeModelContent(() => {
      clearTimeout(cell.timer);
      cell.timer = setTimeout(() => { tell(cell); check(cell); }, 500);
    });
    new ResizeObserver(() => fit(cell)).observe(host);
    fit(cell);
    // Each editor announces; a landmark each, as it is shipped, would be too many of one name.
    document.querySelectorAll('.monaco-status').forEach(status => status.setAttribute('role', 'status'));
    host.dataset.ready = 'true';
  }

  // An editor takes some 40 ms to make, and a lesson has twenty: those in sight come first, and between two of them the
  // page draws and answers.
  const wanted = new Map(); // the cell's id -> what its editor shall be
  const isInSight = ({ host }) => {
    const box = host.getBoundingClientRect();
    return box.bottom > 0 && box.top < innerHeight;
  };
  function createNext() {
    const next = [...wanted.values()].find(isInSight) ?? wanted.values().next().value;
    if (!next) { return; }
    wanted.delete(next.id);
    if (next.host.isConnected && !cells.has(next.id)) {
      create(next.host, next.server, next.id, next.source, next.number);
      markLine(next.id, next.line);
    }
    if (wanted.size > 0) { setTimeout(createNext); }
  }

  function markLine(id, line) {
    const cell = cells.get(id);
    if (cell) {
      cell.marks = cell.editor.deltaDecorations(cell.marks, line === null ? [] : [{
        range: new monaco.Range(line, 1, line, 1),
        options: { isWholeLine: true, className: 'failed-line', linesDecorationsClassName: 'failed-mark' },
      }]);
    }
  }

  window.addEventListener('pagehide', () => cells.forEach(tell));

  Object.assign(window.workbench, {
    edit: (host, server, id, source, number) => {
      wanted.set(id, { host, server, id, source, number, line: null });
      if (wanted.size === 1) { load().then(createNext); }
    },
    setSource: (id, source) => {
      const cell = cells.get(id);
      if (wanted.has(id)) { wanted.get(id).source = source; }
      if (cell && cell.editor.getValue() !== source) {
        cell.told = source;
        cell.editor.getModel().setValue(source);
      }
    },
    markLine: (id, line) => {
      if (wanted.has(id)) { wanted.get(id).line = line; }
      markLine(id, line);
    },
    // Cells have run since: what was an unknown name may be known now.
    checkAgain: id => {
      const cell = cells.get(id);
      if (cell?.isChecked) { check(cell); }
    },
    // What was written in the last half second is still told: people leave with Alt+Left as well as with the mouse.
    forget: async id => {
      const cell = cells.get(id);
      wanted.delete(id);
      cells.delete(id);
      if (cell) {
        await tell(cell);
        cell.editor.getModel()?.dispose();
        cell.editor.dispose();
      }
    },
  });

  if (location.pathname.startsWith('/lessons/')) { load(); }
})();
