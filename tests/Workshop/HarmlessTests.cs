using Workshop.Commands;

namespace Workshop.Tests;

/// <summary>Text from outside can neither steer the terminal nor become a command.</summary>
public sealed class HarmlessTests
{
    [Theory]
    [InlineData("orders\tand \u00fcml\u00e4uts\n", "orders\tand \u00fcml\u00e4uts\n")]
    [InlineData("\u001b]0;title\u0007\u001b[2J", "\\u001b]0;title\\u0007\\u001b[2J")]
    [InlineData("100%\rall is well", "100%\\u000dall is well")]
    [InlineData("line\r\nline", "line\r\nline")]
    [InlineData("\u009b31m", "\\u009b31m")]
    [InlineData("gnp.\u202efdp", "gnp.\\u202efdp")]
    public void Control_characters_are_shown_as_numbers(string text, string shown)
    {
        Harmless.Text(text).ShouldBe(shown);
        var writer = new StringWriter();
        using var harmless = new HarmlessWriter(writer);
        harmless.Write(text);
        writer.ToString().ShouldBe(shown);
    }

    [Theory]
    [InlineData("bash", "it's $(reboot)", "export X='it'\\''s $(reboot)'")]
    [InlineData("pwsh", "it's $(reboot)", "$env:X = 'it''s $(reboot)'")]
    [InlineData("pwsh", "it\u2019s", "$env:X = 'it\u2019\u2019s'")]
    [InlineData("cmd", "a & b", "set \"X=a & b\"")]
    [InlineData("bash", null, "unset X")]
    [InlineData("pwsh", null, "Remove-Item Env:X -ErrorAction SilentlyContinue")]
    [InlineData("cmd", null, "set \"X=\"")]
    public void Values_are_quoted_for_the_shell_that_takes_them(string shell, string? value, string line) =>
        ShellText.Line(shell, "X", value).ShouldBe(line);

    [Theory]
    [InlineData("a\" & reboot")]
    [InlineData("%PATH%")]
    [InlineData("a\nb")]
    public void What_cmd_can_not_quote_is_refused(string value) =>
        Should
            .Throw<UserException>(() => ShellText.Line("cmd", "X", value))
            .Message.ShouldBe("cmd can't take the value of X. Use another shell: env --shell pwsh");
}
