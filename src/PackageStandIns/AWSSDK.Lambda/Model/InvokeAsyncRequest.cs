using System.Text;
using PackageStandIns.Json;

namespace Amazon.Lambda.Model;

public partial class InvokeAsyncRequest
{
    /// <summary>The event as a JSON string; the same as <see cref="InvokeArgsStream"/>.</summary>
    [NotInBody]
    public string InvokeArgs
    {
        get => (InvokeArgsStream as MemoryStream) is { } bytes ? Encoding.UTF8.GetString(bytes.ToArray()) : null;
        set => InvokeArgsStream = value is null ? null : new MemoryStream(Encoding.UTF8.GetBytes(value));
    }
}
