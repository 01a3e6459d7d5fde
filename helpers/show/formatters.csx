using Microsoft.Data.Analysis;
using Microsoft.DotNet.Interactive.Formatting;

// Each of these shows itself twice: as plain text that stands alone, and as HTML without styles or scripts.
Formatter.SetPreferredMimeTypesFor(typeof(Report), "text/html", "text/plain");
Formatter.Register<Report>(report => report.ToHtml(), "text/html");
Formatter.Register<Report>(report => report.ToString(), "text/plain");

Formatter.SetPreferredMimeTypesFor(typeof(DataFrame), "text/html", "text/plain");
Formatter.Register<DataFrame>(frame => TabulateFrame(frame).ToHtml(), "text/html");
Formatter.Register<DataFrame>(frame => TabulateFrame(frame).ToString(), "text/plain");

Formatter.SetPreferredMimeTypesFor(typeof(Diagram), "text/html", "text/plain");
Formatter.Register<Diagram>(diagram => diagram.ToHtml(), "text/html");
Formatter.Register<Diagram>(diagram => diagram.ToString(), "text/plain");

Formatter.SetPreferredMimeTypesFor(typeof(BarChart), "text/html", "text/plain");
Formatter.Register<BarChart>(chart => chart.ToHtml(), "text/html");
Formatter.Register<BarChart>(chart => chart.ToString(), "text/plain");

Formatter.SetPreferredMimeTypesFor(typeof(Verdict), "text/html", "text/plain");
Formatter.Register<Verdict>(verdict => verdict.ToHtml(), "text/html");
Formatter.Register<Verdict>(verdict => verdict.ToString(), "text/plain");

// A call without await is a Task, not what it will bring.
Formatter.Register<Task>(
    _ => "This is a call that nobody waits for. Put await in front of it and run the cell again.",
    "text/plain"
);
Formatter.SetPreferredMimeTypesFor(typeof(Task), "text/plain");
