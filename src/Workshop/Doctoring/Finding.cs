using LocalCloud.Storage;
using Workshop.Running;

namespace Workshop.Doctoring;

internal enum Severity
{
    /// <summary>Worth knowing; nothing to do.</summary>
    Note,

    /// <summary>Works, but may surprise.</summary>
    Warning,

    /// <summary>The lessons or the local cloud will not work.</summary>
    Problem,
}

/// <summary>One line: what was found and, when it is not a note, how to mend it.</summary>
internal sealed record Finding(Severity Severity, string Text)
{
    public static Finding Note(string text) => new(Severity.Note, text);

    public static Finding Warning(string text) => new(Severity.Warning, text);

    public static Finding Problem(string text) => new(Severity.Problem, text);
}

/// <summary>What is looked at.</summary>
internal sealed record Patient(Repository Repository, string DataFolder, int Port)
{
    private Task<RunningCloud?>? cloud;

    /// <summary>
    /// The folder's cloud, looked for once: a stranger on its port may take seconds to be known for one.
    /// </summary>
    public Task<RunningCloud?> CloudAsync(CancellationToken cancelled) => cloud ??= FindAsync(cancelled);

    private async Task<RunningCloud?> FindAsync(CancellationToken cancelled)
    {
        try
        {
            return await RunningCloud.FindAsync(DataFolder, cancelled);
        }
        catch (StoreException)
        {
            // The check of the data folder says so.
            return null;
        }
    }
}

/// <summary>One thing the doctor looks at; no finding means that all is well.</summary>
internal sealed record Check(string Name, Func<Patient, CancellationToken, IAsyncEnumerable<Finding>> Look);

/// <summary>Everything the doctor looks at, in the order it is shown.</summary>
internal static class Checkup
{
    public static readonly IReadOnlyList<Check> All =
    [
        new("SDK", SdkCheck.LookAsync),
        new("data folder", DataFolderCheck.LookAsync),
        new("disk", DiskCheck.LookAsync),
        new("local cloud", ProcessCheck.LookAsync),
        new("work", WorkCheck.LookAsync),
        new("port", PortCheck.LookAsync),
        new("AWS variables", VariableCheck.LookAsync),
        new("package source", PackageCheck.LookAsync),
        new("VS Code", EditorCheck.LookAsync),
    ];
}
