using System.Reflection;
using NotebookHost.Interactive;

namespace NotebookHost.Scripting;

using MimeBundle = IEnumerable<KeyValuePair<string, string>>;

/// <summary>
/// A kernel's own copy of .NET Interactive, seen from the host, which is not in it: see <see cref="KernelEntry"/>.
/// </summary>
internal sealed class InteractiveCopy : IDisposable
{
    /// <summary>
    /// What .NET Interactive's C# kernel submits before the first cell: display, HTML and the like. Files that a cell
    /// loads do not see what is only a using of an earlier submission.
    /// </summary>
    public const string FirstCode = "using static Microsoft.DotNet.Interactive.Kernel;";

    /// <summary>The namespaces that .NET Interactive's C# kernel starts with.</summary>
    public static readonly string[] Imports =
    [
        "System",
        "System.Text",
        "System.Collections",
        "System.Collections.Generic",
        "System.Threading.Tasks",
        "System.Linq",
    ];

    private static readonly string Folder = Path.GetDirectoryName(typeof(InteractiveCopy).Assembly.Location)!;

    private readonly Func<CancellationToken, Task<Exception?>> _runCell;
    private readonly IDisposable _kernel;

    private delegate (
        Func<CancellationToken, Task<Exception?>> RunCell,
        Action<object?> ShowResult,
        TextWriter Out,
        TextWriter Error,
        IDisposable Kernel
    ) Open(Func<CancellationToken, Task> runCell, Action<string, string?, MimeBundle> onOutput);

    /// <param name="assemblies">Where to load the copy.</param>
    /// <param name="runCell">Runs the cell that is under way, within the kernel's invocation context.</param>
    /// <param name="onOutput">Hears of each output as it comes: stdout, stderr, display or result.</param>
    public InteractiveCopy(
        KernelAssemblies assemblies,
        Func<CancellationToken, Task> runCell,
        Action<string, string?, MimeBundle> onOutput
    )
    {
        assemblies.AddFiles([typeof(InteractiveCopy).Assembly.Location, .. Own.Select(File)], []);
        var open = assemblies
            .LoadFromAssemblyName(typeof(InteractiveCopy).Assembly.GetName())
            .GetType(typeof(KernelEntry).FullName!)!
            .GetMethod(nameof(KernelEntry.Open), BindingFlags.Static | BindingFlags.Public)!
            .CreateDelegate<Open>();
        (_runCell, ShowResult, Out, Error, _kernel) = open(runCell, onOutput);
    }

    /// <summary>What code of a cell is compiled against.</summary>
    public static IEnumerable<string> CompileFiles =>
        [.. Own.Select(File), typeof(Microsoft.AspNetCore.Html.IHtmlContent).Assembly.Location];

    /// <summary>Shows a value as the cell's result. To be called in the flow of a running cell.</summary>
    public Action<object?> ShowResult { get; }

    /// <summary>Standard output of the running cell.</summary>
    public TextWriter Out { get; }

    /// <summary>Standard error of the running cell.</summary>
    public TextWriter Error { get; }

    private static string[] Own =>
        [
            "Microsoft.DotNet.Interactive.dll",
            "Microsoft.DotNet.Interactive.Formatting.dll",
            "Microsoft.DotNet.Interactive.Documents.dll",
        ];

    /// <summary>Runs a cell; the exception that ended it, null if none. Cancelled, it ends at once.</summary>
    public Task<Exception?> RunCellAsync(CancellationToken cancellation) => _runCell(cancellation);

    public void Dispose() => _kernel.Dispose();

    private static string File(string name) => Path.Combine(Folder, name);
}
