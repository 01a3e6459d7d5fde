using System.Reflection;
using NotebookHost.Packages;

namespace NotebookHost.Scripting;

/// <summary>
/// Speaks with the kernel's own copy of the display API. By reflection, because each kernel loads a copy: formatters
/// that one notebook registers must not show in another.
/// </summary>
internal sealed class DisplayBridge
{
    public static readonly string[] Imports =
    [
        "System",
        "System.Text",
        "System.Collections",
        "System.Collections.Generic",
        "System.Threading.Tasks",
        "System.Linq",
        "Microsoft.DotNet.Interactive.Kernel",
    ];

    private readonly Func<object?, string[], object> _format;

    public DisplayBridge(Assembly displayApi, Action<string, IEnumerable<KeyValuePair<string, string>>> onDisplay)
    {
        var formatter = displayApi.GetType("Microsoft.DotNet.Interactive.Formatting.Formatter", throwOnError: true)!;
        var formatted = displayApi.GetType("Microsoft.DotNet.Interactive.FormattedValue", throwOnError: true)!;
        _format = formatted.GetMethod("CreateManyFromObject")!.CreateDelegate<Func<object?, string[], object>>();
        Action<object> show = displayed =>
        {
            var id = (string)displayed.GetType().GetProperty("DisplayId")!.GetValue(displayed)!;
            onDisplay(id, Bundle(displayed.GetType().GetProperty("FormattedValues")!.GetValue(displayed)!));
        };
        formatter.GetMethod("SubscribeToDisplayedValues")!.Invoke(null, [show]);
    }

    public static string Find(StandIns standIns) =>
        standIns.Find(StandIns.DisplayApi)
        ?? throw new FileNotFoundException(
            $"{StandIns.DisplayApi}.dll is missing in the folder of stand-ins. Build NotebookHost, or give the "
                + "folder that its build filled (bin/Debug/standins)."
        );

    public IEnumerable<KeyValuePair<string, string>> Format(object? value) => Bundle(_format(value, []));

    private static IEnumerable<KeyValuePair<string, string>> Bundle(object formattedValues) =>
        ((IEnumerable<object>)formattedValues)
            .Select(formatted => new KeyValuePair<string, string>(
                (string)formatted.GetType().GetProperty("MimeType")!.GetValue(formatted)!,
                (string?)formatted.GetType().GetProperty("Value")!.GetValue(formatted) ?? ""
            ))
            .ToList();
}
