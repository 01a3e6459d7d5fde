using System.CommandLine;

namespace Workshop.Commands;

/// <summary>Options that several commands take.</summary>
internal static class CommonOptions
{
    public static Option<DirectoryInfo?> Data() =>
        new("--data")
        {
            Description = "The local cloud's data folder (default: .workshop in this checkout)",
            HelpName = "DIR",
        };

    public static Option<int> Port(int standard = 4566) =>
        new("--port")
        {
            Description = "The loopback port to listen on; 0 takes a free one",
            DefaultValueFactory = _ => standard,
            HelpName = "PORT",
        };

    public static Option<string> Auth()
    {
        var auth = new Option<string>("--auth")
        {
            Description = "on: requests must be signed with this installation's keys; off: any request is taken",
            DefaultValueFactory = _ => "on",
        };
        return auth.AcceptOnlyFromAmong("on", "off");
    }

    /// <summary>The data folder that the option, or the checkout, says.</summary>
    public static string Folder(this ParseResult parsed, Option<DirectoryInfo?> data) =>
        parsed.GetValue(data)?.FullName ?? Repository.Find().DataFolder;
}
