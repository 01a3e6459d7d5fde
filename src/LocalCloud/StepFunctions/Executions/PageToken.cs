using System.Globalization;
using System.Text;
using LocalCloud.Protocol;

namespace LocalCloud.StepFunctions.Executions;

/// <summary>Opaque tokens that say where the next page begins, and of which list.</summary>
internal static class PageToken
{
    public static string Create(string list, long position) =>
        Convert.ToBase64String(
            Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{position} {list}"))
        );

    /// <summary>The position, or <paramref name="first"/> without a token.</summary>
    /// <exception cref="AwsException">InvalidToken: not one of this list's.</exception>
    public static long Read(string? token, string list, long first)
    {
        if (token is null)
        {
            return first;
        }
        Span<byte> bytes = stackalloc byte[1024];
        if (token.Length <= 1024 && Convert.TryFromBase64String(token, bytes, out var length))
        {
            var parts = Encoding.UTF8.GetString(bytes[..length]).Split(' ', 2);
            if (
                parts.Length == 2
                && parts[1] == list
                && long.TryParse(parts[0], NumberStyles.Integer, CultureInfo.InvariantCulture, out var position)
            )
            {
                return position;
            }
        }
        throw ExecutionErrors.InvalidToken();
    }

    /// <summary>maxResults: 1 to 1000; 0 and nothing mean <paramref name="usual"/>.</summary>
    public static int Limit(int? maxResults, int usual) => maxResults is null or 0 ? usual : maxResults.Value;
}
