using System.Text.RegularExpressions;

namespace LocalCloud.StepFunctions.Language;

/// <summary>
/// Reads the fields that a Map state has in Distributed mode only. What AWS says of a reader was measured:
/// github.com/badmintoncryer/cdk-preflight, "pf-sfn-asl-map-distributed".
/// </summary>
internal static partial class DistributedReader
{
    private static readonly string[] Only = ["ItemReader", "ItemBatcher", "ResultWriter"];

    private static readonly string[] BatchLimits =
    [
        "MaxItemsPerBatch",
        "MaxItemsPerBatchPath",
        "MaxInputBytesPerBatch",
        "MaxInputBytesPerBatchPath",
    ];

    private static readonly HashSet<string> ReaderConfig =
    [
        "InputType",
        "Transformation",
        "ManifestType",
        "CSVDelimiter",
        "CSVHeaderLocation",
        "CSVHeaders",
        "MaxItems",
        "MaxItemsPath",
        "ItemsPointer",
    ];

    /// <param name="executionType">Null in Inline mode.</param>
    public static DistributedMap? Read(Fields fields, LanguageReader language, string? executionType)
    {
        if (executionType is null)
        {
            foreach (var field in Only.Where(fields.Has))
            {
                fields.Error($"Field '{field}' is not supported");
            }
            return null;
        }
        return new DistributedMap
        {
            IsExpress = executionType == "EXPRESS",
            Reader = ReadReader(fields, language),
            Batcher = ReadBatcher(fields, language),
            Writer = ReadWriter(fields, language),
        };
    }

    private static ItemReader? ReadReader(Fields map, LanguageReader language)
    {
        if (map.Object("ItemReader") is not { } json)
        {
            return null;
        }
        var reader = map.Child(json, "ItemReader");
        reader.Require("Resource");
        reader.Allow(new HashSet<string> { "Resource", "ReaderConfig", language.WorkField });
        language.ReadTemplate(reader, language.WorkField);
        if (reader.Text("Resource") is { } resource && !ReaderResource().IsMatch(resource))
        {
            reader.Error("The field 'Resource' does not match any of the allowed values", "Resource");
        }
        return ReadConfig(reader.Child(reader.Object("ReaderConfig") ?? [], "ReaderConfig"), language);
    }

    private static ItemReader ReadConfig(Fields config, LanguageReader language)
    {
        config.Allow(ReaderConfig);
        var type = config.OneOf("InputType", "CSV", "JSON", "JSONL", "PARQUET", "MANIFEST");
        if (type == "CSV" && !config.Has("CSVHeaderLocation"))
        {
            config.Error("The field 'CSVHeaderLocation' is required");
        }
        if (type == "JSON" && config.Has("CSVHeaderLocation"))
        {
            config.Error("Field 'CSVHeaderLocation' is not supported");
        }
        if (config.OneOf("CSVHeaderLocation", "FIRST_ROW", "GIVEN") == "GIVEN")
        {
            config.Require("CSVHeaders");
        }
        return new ItemReader(
            type,
            config.Text("ItemsPointer"),
            language.ReadMapNumber(config, "MaxItems", true, long.MaxValue)
        );
    }

    private static ItemBatcher? ReadBatcher(Fields map, LanguageReader language)
    {
        if (map.Object("ItemBatcher") is not { } json)
        {
            return null;
        }
        var batcher = map.Child(json, "ItemBatcher");
        var limits = BatchLimits.Where(f => language == LanguageReader.OfJsonPath || !f.EndsWith("Path")).ToArray();
        batcher.Allow(new HashSet<string>([.. limits, "BatchInput"]));
        if (!limits.Any(batcher.Has))
        {
            batcher.Error(
                $"This object should have at least one of the following fields: [{string.Join(", ", limits)}]"
            );
        }
        return new ItemBatcher(
            language.ReadMapNumber(batcher, "MaxItemsPerBatch", true, long.MaxValue, 1),
            language.ReadMapNumber(batcher, "MaxInputBytesPerBatch", true, Limits.PayloadBytes, 1),
            language.ReadTemplate(batcher, "BatchInput")
        );
    }

    private static ResultWriter? ReadWriter(Fields map, LanguageReader language)
    {
        if (map.Object("ResultWriter") is not { } json)
        {
            return null;
        }
        var writer = map.Child(json, "ResultWriter");
        writer.Allow(new HashSet<string> { "Resource", "WriterConfig", language.WorkField });
        if (json.Count == 0)
        {
            writer.Error(
                $"This object should have at least one of the following fields: [Resource, {language.WorkField}, WriterConfig]"
            );
        }
        if (writer.Has("Resource") || writer.Has(language.WorkField))
        {
            writer.Require("Resource", language.WorkField);
        }
        language.ReadTemplate(writer, language.WorkField);
        if (writer.Text("Resource") is { } resource && !WriterResource().IsMatch(resource))
        {
            writer.Error("The field 'Resource' does not match any of the allowed values", "Resource");
        }
        var config = writer.Child(writer.Object("WriterConfig") ?? [], "WriterConfig");
        config.Allow(new HashSet<string> { "Transformation", "OutputType" });
        return new ResultWriter(
            writer.Has("Resource"),
            config.OneOf("Transformation", "NONE", "COMPACT", "FLATTEN"),
            config.OneOf("OutputType", "JSON", "JSONL") == "JSONL"
        );
    }

    [GeneratedRegex("^arn:[^:]+:states:::s3:(getObject|listObjectsV2)$")]
    private static partial Regex ReaderResource();

    [GeneratedRegex("^arn:[^:]+:states:::s3:putObject$")]
    private static partial Regex WriterResource();
}
