using System.Reflection;

namespace NotebookHost.Scripting;

/// <summary>Runs the submissions of one kernel, each on what the ones before it made.</summary>
internal sealed class SubmissionRunner(KernelAssemblies assemblies, InteractiveCopy interactive, ScriptErrors errors)
{
    private object?[] _state = new object?[16];

    public async Task RunAsync(SubmissionCode code)
    {
        var assembly = assemblies.LoadSubmission(new MemoryStream(code.Assembly), new MemoryStream(code.Symbols));
        errors.AddScript(assembly);
        var start = assembly
            .GetType(code.EntryType)!
            .GetMethod(code.EntryMethod, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!
            .CreateDelegate<Func<object?[], Task<object?>>>();

        // Each submission puts itself into the next free place.
        if (_state[^2] is not null)
        {
            Array.Resize(ref _state, _state.Length * 2);
        }

        var result = await start(_state);
        if (code.HasResult)
        {
            interactive.ShowResult(result);
        }
    }
}
