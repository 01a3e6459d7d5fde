namespace Amazon.Lambda.Model;

public partial class EnvironmentResponse
{
    public Dictionary<string, string> Variables { get; set; }
    public EnvironmentError Error { get; set; }
}

public partial class EnvironmentError
{
    public string ErrorCode { get; set; }
    public string Message { get; set; }
}
