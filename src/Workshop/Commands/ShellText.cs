using System.Buffers;

namespace Workshop.Commands;

/// <summary>Writes variables so that a shell takes any value as it stands, and nothing of it as a command.</summary>
internal static class ShellText
{
    /// <summary>PowerShell takes typographic quotes for quotes too (about_Quoting_Rules).</summary>
    private static readonly SearchValues<char> PowerShellQuotes = SearchValues.Create("'\u2018\u2019\u201a\u201b");

    /// <summary>cmd has no way to write these in a value that a batch file and the prompt read alike.</summary>
    private static readonly SearchValues<char> NotForCmd = SearchValues.Create("\"%!^\r\n");

    /// <summary>The line that sets a variable, or takes it away when the value is null.</summary>
    public static string Line(string shell, string name, string? value) =>
        shell switch
        {
            "pwsh" => value is null
                ? $"Remove-Item Env:{name} -ErrorAction SilentlyContinue"
                : $"$env:{name} = {PowerShell(value)}",
            "cmd" => $"set \"{name}={Cmd(name, value ?? "")}\"",
            _ => value is null ? $"unset {name}" : $"export {name}={Bash(value)}",
        };

    private static string Bash(string value) => $"'{value.Replace("'", "'\\''", StringComparison.Ordinal)}'";

    private static string PowerShell(string value) =>
        $"'{string.Concat(value.Select(c => PowerShellQuotes.Contains(c) ? $"{c}{c}" : $"{c}"))}'";

    private static string Cmd(string name, string value) =>
        value.AsSpan().IndexOfAny(NotForCmd) < 0
            ? value
            : throw new UserException($"cmd can't take the value of {name}. Use another shell: env --shell pwsh");
}
