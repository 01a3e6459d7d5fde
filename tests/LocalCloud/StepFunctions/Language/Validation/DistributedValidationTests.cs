using LocalCloud.StepFunctions.Language;

namespace LocalCloud.Tests.StepFunctions.Language;

/// <summary>
/// The fields of a Map state in Distributed mode
/// (https://docs.aws.amazon.com/step-functions/latest/dg/state-map-distributed.html). What is said of a processor and a reader was measured:
/// github.com/badmintoncryer/cdk-preflight, "pf-sfn-asl-map-distributed".
/// </summary>
public sealed class DistributedValidationTests
{
    private const string S3 = "arn:aws:states:::s3:";

    /// <summary>The examples of the Developer Guide's pages on ItemReader, ItemBatcher and ResultWriter: AWS accepts them.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("'Label':'demoLabel','ToleratedFailurePercentagePath':'$.percentage','MaxConcurrencyPath':'$.n',")]
    [InlineData("'ItemBatcher':{'MaxItemsPerBatch':100},")]
    [InlineData(
        "'ItemBatcher':{'MaxInputBytesPerBatchPath':'$.batchSize','BatchInput':{'factCheck':'December 2022'}},"
    )]
    [InlineData("'ItemReader':{'Resource':'" + S3 + "listObjectsV2','Parameters':{'Bucket.$':'$.b','Prefix':'p'}},")]
    [InlineData(
        "'ItemReader':{'ReaderConfig':{'InputType':'CSV','CSVHeaderLocation':'FIRST_ROW'},'Resource':'"
            + S3
            + "getObject','Parameters':{'Bucket':'b','Key':'k'}},"
    )]
    [InlineData("'ResultWriter':{'Resource':'" + S3 + "putObject','Parameters':{'Bucket':'b','Prefix':'p'}},")]
    [InlineData("'ResultWriter':{'WriterConfig':{'Transformation':'FLATTEN','OutputType':'JSON'}},")]
    public void A_definition_of_the_documents_is_accepted(string fields) => Errors(Map(fields)).ShouldBeEmpty();

    [Theory]
    [InlineData("'ItemBatcher':{'MaxItemsPerBatch':'{% 2 %}','BatchInput':'{% $states.input %}'},")]
    [InlineData("'Items':{'a':1},")]
    [InlineData(
        "'ItemReader':{'Resource':'" + S3 + "getObject','Arguments':{'Bucket':'b','Key':'{% $states.input.k %}'}},"
    )]
    public void So_is_one_in_JSONata(string fields) =>
        Errors(Map(fields).Replace("{'StartAt':'M'", "{'QueryLanguage':'JSONata','StartAt':'M'")).ShouldBeEmpty();

    [Fact]
    public void A_field_that_is_wrong_is_named() =>
        CaseFile
            .Blocks("StepFunctions/Language/Cases/distributed-maps.txt")
            .Select(c => (c.Lines, Found: string.Join(", ", Errors(Map(c.Head + ",")))))
            .Where(c => c.Found != string.Join(", ", c.Lines.Select(line => line.Text)))
            .Select(c => $"{c.Lines[0].Where}: {c.Found}")
            .ShouldBeEmpty();

    /// <summary>"Label": at most 40 characters, none of those that a name has not either.</summary>
    [Theory]
    [InlineData("a b")]
    [InlineData("a/b")]
    [InlineData("a*")]
    [InlineData("")]
    public void A_label_is_a_name(string label) =>
        Errors(Map($"'Label':'{label}',"))
            .ShouldBe([
                $"INVALID_LABEL_NAME: The label '{label}' is empty or has characters that are not allowed at /States/M/Label",
            ]);

    [Theory]
    [InlineData(
        "'Mode':'DISTRIBUTED'",
        "These fields are required: [ExecutionType] at /States/M/ItemProcessor/ProcessorConfig"
    )]
    [InlineData(
        "'Mode':'DISTRIBUTED','ExecutionType':'FAST'",
        "Value should be one of the following: [STANDARD, EXPRESS] at /States/M/ItemProcessor/ProcessorConfig/ExecutionType"
    )]
    [InlineData(
        "'Mode':'INLINE','ExecutionType':'STANDARD'",
        "Field 'ExecutionType' is not supported at /States/M/ItemProcessor/ProcessorConfig"
    )]
    public void The_processor_says_how_children_run(string config, string error) =>
        Errors(Map("", config)).ShouldBe(["SCHEMA_VALIDATION_FAILED: " + error]);

    [Theory]
    [InlineData("'ItemBatcher':{'MaxItemsPerBatch':2},", "ItemBatcher")]
    [InlineData("'ItemReader':{'Resource':'" + S3 + "getObject'},", "ItemReader")]
    [InlineData("'ResultWriter':{'WriterConfig':{}},", "ResultWriter")]
    public void Inline_mode_has_no_such_field(string fields, string field) =>
        Errors(Map(fields, "'Mode':'INLINE'"))
            .ShouldBe([$"SCHEMA_VALIDATION_FAILED: Field '{field}' is not supported at /States/M"]);

    /// <summary>
    /// "Distributed mode is supported in Standard workflows but not supported in Express workflows", which the children of an Express
    /// processor are.
    /// </summary>
    [Fact]
    public void Express_children_can_do_what_Express_executions_can()
    {
        const string Express = "'Mode':'DISTRIBUTED','ExecutionType':'EXPRESS'";
        var inner = Map("").Replace("'M'", "'N'");
        var nested = Map("", Express)
            .Replace("'StartAt':'P','States':{'P':{'Type':'Pass','End':true}}}", inner[1..^1] + "}");
        Errors(nested)
            .ShouldBe([
                "SCHEMA_VALIDATION_FAILED: The field 'Mode' with value 'DISTRIBUTED' is not supported inside 'EXPRESS' state machines "
                    + "at /States/M/ItemProcessor/States/N/ItemProcessor/ProcessorConfig/Mode",
            ]);
        const string Waits =
            "{'Type':'Task','Resource':'arn:aws:states:::sqs:sendMessage.waitForTaskToken',"
            + "'Parameters':{'QueueUrl':'q','MessageBody.$':'$$.Task.Token'},'End':true}";
        const string Passes = "{'Type':'Pass','End':true}";
        Errors(Map("").Replace(Passes, Waits)).ShouldBeEmpty();
        Errors(Map("", Express).Replace(Passes, Waits)).ShouldHaveSingleItem();
    }

    private static string Map(string fields, string config = "'Mode':'DISTRIBUTED','ExecutionType':'STANDARD'") =>
        "{'StartAt':'M','States':{'M':{'Type':'Map',"
        + fields
        + "'End':true,'ItemProcessor':{'ProcessorConfig':{"
        + config
        + "},'StartAt':'P','States':{'P':{'Type':'Pass','End':true}}}}}}";

    private static IEnumerable<string> Errors(string definition) =>
        DefinitionValidator
            .Validate(definition.Replace('\'', '"'))
            .Where(d => d.Severity == DiagnosticSeverity.Error)
            .Select(d => d.ToString());
}
