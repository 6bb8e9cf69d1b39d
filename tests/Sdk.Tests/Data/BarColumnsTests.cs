namespace Barline.Tests.Data;

public sealed class BarColumnsTests
{
    [Fact]
    public void The_form_of_the_command_line_is_read() => Assert.Equal(
        new BarColumns { Time = "T", Close = "Last Price", Date = "D", Volume = "V" }, BarColumns.Parse("time=T, Close = Last Price,date=D,volume=V"));

    [Theory]
    [InlineData("clsoe=C", "'clsoe' is no column of a bar (did you mean 'close'?)")]
    [InlineData("time", "found 'time'; accepted is name=column")]
    [InlineData("time=", "found 'time='; accepted is name=column")]
    [InlineData("", "found ''; accepted is name=column")]
    [InlineData("time=A,Time=B", "'Time' is given twice")]
    public void Other_forms_are_refused(string text, string problem) =>
        Assert.Contains(problem, Assert.Throws<FormatException>(() => BarColumns.Parse(text)).Message, StringComparison.Ordinal);
}
