namespace Amazon.Lambda.Model;

public partial class ImageConfigResponse
{
    public ImageConfig ImageConfig { get; set; }
    public ImageConfigError Error { get; set; }
}

public partial class ImageConfig
{
    public List<string> EntryPoint { get; set; }
    public List<string> Command { get; set; }
    public string WorkingDirectory { get; set; }
}

public partial class ImageConfigError
{
    public string ErrorCode { get; set; }
    public string Message { get; set; }
}
