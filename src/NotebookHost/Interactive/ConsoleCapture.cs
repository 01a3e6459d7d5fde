using System.Reflection;
using Microsoft.DotNet.Interactive.Utility;

namespace NotebookHost.Interactive;

/// <summary>
/// .NET Interactive captures console output by putting its writers in place of Console.Out while a command runs. In a
/// process of several kernels, and of others who write, that loses text: each kernel would undo what another did. So
/// its writers are made here, marked as already in place, and the host sends them what belongs to them.
/// </summary>
internal static class ConsoleCapture
{
    /// <summary>From here on, what is written to these two in a command becomes an event of it.</summary>
    public static (TextWriter Out, TextWriter Error) Begin()
    {
        var writers = (Out: new MultiplexingTextWriter("out"), Error: new MultiplexingTextWriter("err"));
        Set("_multiplexingOutputWriter", writers.Out);
        Set("_multiplexingErrorWriter", writers.Error);
        Set("_refCount", 1);
        return writers;
    }

    private static void Set(string field, object value) =>
        typeof(ConsoleOutput).GetField(field, BindingFlags.Static | BindingFlags.NonPublic)!.SetValue(null, value);
}
