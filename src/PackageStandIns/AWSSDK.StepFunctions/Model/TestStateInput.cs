namespace Amazon.StepFunctions.Model;

public partial class MockInput
{
    public string Result { get; set; }
    public MockErrorOutput ErrorOutput { get; set; }
    public MockResponseValidationMode FieldValidationMode { get; set; }
}

public partial class MockErrorOutput
{
    public string Error { get; set; }
    public string Cause { get; set; }
}

public partial class TestStateConfiguration
{
    public int? RetrierRetryCount { get; set; }
    public string ErrorCausedByState { get; set; }
    public int? MapIterationFailureCount { get; set; }
    public string MapItemReaderData { get; set; }
}
