using System.CommandLine;

namespace Workshop.Commands;

/// <summary>Options that several commands take.</summary>
internal static class CommonOptions
{
    public static Option<string?> Data()
    {
        var data = new Option<string?>("--data")
        {
            Description = "The local cloud's data folder (default: .workshop in this checkout)",
            HelpName = "DIR",
        };
        data.Validators.Add(result =>
        {
            if (string.IsNullOrWhiteSpace(result.Tokens.FirstOrDefault()?.Value))
            {
                result.AddError("--data needs the name of a folder.");
            }
        });
        return data;
    }

    public static Option<int> Port(int standard = 4566)
    {
        var port = new Option<int>("--port")
        {
            Description = "The loopback port to listen on; 0 takes a free one",
            DefaultValueFactory = _ => standard,
            HelpName = "PORT",
        };
        return port.AcceptOnlyPorts();
    }

    public static Option<int> AcceptOnlyPorts(this Option<int> port)
    {
        port.Validators.Add(result =>
        {
            if (
                result.Tokens is [{ Value: var text }]
                && (!int.TryParse(text, out var number) || number is < 0 or > 65_535)
            )
            {
                result.AddError(
                    $"'{text}' is not a port. Expected a whole number from 0 to 65535; 0 takes a free one."
                );
            }
        });
        return port;
    }

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
    public static string Folder(this ParseResult parsed, Option<string?> data) =>
        parsed.GetValue(data) is { } named
            ? Path.TrimEndingDirectorySeparator(Path.GetFullPath(named))
            : Repository.Find().DataFolder;
}
