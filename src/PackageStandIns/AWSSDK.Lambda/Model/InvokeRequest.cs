using System.Text;
using PackageStandIns.Json;

namespace Amazon.Lambda.Model;

public partial class InvokeRequest
{
    /// <summary>The event as a JSON string; the same as <see cref="PayloadStream"/>.</summary>
    [NotInBody]
    public string Payload
    {
        get => PayloadStream is null ? null : Encoding.UTF8.GetString(PayloadStream.ToArray());
        set => PayloadStream = value is null ? null : new MemoryStream(Encoding.UTF8.GetBytes(value));
    }

    /// <summary>The client context as a JSON string; the same as <see cref="ClientContextBase64"/>.</summary>
    [NotInBody]
    public string ClientContext
    {
        get =>
            ClientContextBase64 is null ? null : Encoding.UTF8.GetString(Convert.FromBase64String(ClientContextBase64));
        set => ClientContextBase64 = value is null ? null : Convert.ToBase64String(Encoding.UTF8.GetBytes(value));
    }
}
