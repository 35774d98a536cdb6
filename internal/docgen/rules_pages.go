// The templates of the pages.

package docgen

// rulePage is the page of one rule.
const rulePage = `<!-- 由 make docs 从规则的 METADATA 和例子生成，请勿手改。 -->
# {{.ID}}　{{.Title.ZH}}

- 级别：{{level .Level}}（{{.Level}}）
- 类别：[{{family .Family}}](../README.md)
- 规则文件：[policies/{{file .ID}}](../../../policies/{{file .ID}})

## 说明

{{.Description.ZH}}

## 依据
{{range .Basis}}
- {{.ZH}}{{end}}

## 提示的话

| 中文 | English |
|---|---|
{{range .Messages}}| {{cell .ZH}} | {{cell .EN}} |
{{end}}{{if .Tables}}
## 参考数据
{{range .Tables}}
- [{{.}}](../../../policies/data/{{.}}.json){{end}}
{{end}}
## 会提示的例子
{{range .Examples.Bad}}
### {{.Name}}

{{fence .Text}}
{{end}}
## 不会提示的例子
{{range .Examples.Good}}
### {{.Name}}

{{fence .Text}}
{{end}}
## In English

**{{.Title.EN}}.** {{.Description.EN}}

Basis:
{{range .Basis}}
- {{.EN}}{{end}}
`

// indexPage lists all rules.
const indexPage = `<!-- 由 make docs 从规则的 METADATA 生成，请勿手改。 -->
# 规则

级别：**错误**是文中自相矛盾或违反有约束力的规定；**警告**是很可能有误或不合标准；**提示**是值得看一眼，默认不影响退出码。
{{range .}}
## {{family .Family}}（{{.Family}}）

| 规则 | 级别 | 名称 | English |
|---|---|---|---|
{{range .Rules}}| [{{.ID}}]({{.ID}}.md) | {{level .Level}} | {{cell .Title.ZH}} | {{cell .Title.EN}} |
{{end}}{{end}}`
